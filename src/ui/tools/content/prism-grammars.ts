import type { Grammar } from 'prismjs'
import { Prism } from './prism'
// Each one builds on those above it.
import 'prismjs/components/prism-markup'
import 'prismjs/components/prism-css'
import 'prismjs/components/prism-clike'
import 'prismjs/components/prism-javascript'
import 'prismjs/components/prism-typescript'
import 'prismjs/components/prism-jsx'
import 'prismjs/components/prism-tsx'
import 'prismjs/components/prism-json'
import 'prismjs/components/prism-python'
import 'prismjs/components/prism-bash'
import 'prismjs/components/prism-c'
import 'prismjs/components/prism-cpp'
import 'prismjs/components/prism-csharp'
import 'prismjs/components/prism-java'
import 'prismjs/components/prism-kotlin'
import 'prismjs/components/prism-swift'
import 'prismjs/components/prism-go'
import 'prismjs/components/prism-rust'
import 'prismjs/components/prism-ruby'
import 'prismjs/components/prism-markup-templating'
import 'prismjs/components/prism-php'
import 'prismjs/components/prism-sql'
import 'prismjs/components/prism-yaml'
import 'prismjs/components/prism-toml'
import 'prismjs/components/prism-diff'
import 'prismjs/components/prism-lua'
import 'prismjs/components/prism-haskell'
import 'prismjs/components/prism-r'

/** What pages call a language where Prism calls it otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  console: 'bash',
  zsh: 'bash',
  'c++': 'cpp',
  golang: 'go',
  jsonc: 'json',
  mjs: 'javascript',
  node: 'javascript',
  py3: 'python',
  rs: 'rust',
  kt: 'kotlin',
  patch: 'diff',
  hs: 'haskell',
  postgresql: 'sql',
  mysql: 'sql',
  vue: 'markup',
}

export function grammarOf(language: string): Grammar | undefined {
  const name = language.toLowerCase()
  const known = OTHER_NAMES[name] ?? name
  const grammar = Object.hasOwn(Prism.languages, known) ? Prism.languages[known] : undefined
  // Beside grammars the table holds functions.
  return typeof grammar === 'object' ? grammar : undefined
}
