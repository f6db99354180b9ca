declare module 'prismjs/components/prism-core' {
  const core: typeof import('prismjs')
  export default core
}
