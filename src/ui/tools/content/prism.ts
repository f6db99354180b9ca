import Prism from 'prismjs/components/prism-core'

// Left alone it would colour the code of the page around us. Its grammars find it by this name only.
Prism.manual = true
Object.assign(globalThis, { Prism })

export { Prism }
