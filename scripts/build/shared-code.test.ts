import { expect, test } from 'vitest'
import { sharedCode, shortNames } from './shared-code'

const page = (name: string) => `/lectern/src/entrypoints/${name}.html`

/** The file a module goes to that a chain of modules leads to from each of these pages. */
function fileOf(...pages: string[]): string | null {
  const info = (importers: string[], isEntry = false) => ({ importers, isEntry })
  const modules = new Map([
    ['idea.ts', info(['between.ts'])],
    // Modules may import each other.
    ['between.ts', info([...pages.map(page), 'idea.ts'])],
    ...pages.map((name) => [page(name), info([], true)] as const),
  ])
  const names = sharedCode().groups.flatMap(({ name }) => (typeof name === 'function' ? [name] : []))
  const found = names.map((name) => name('idea.ts', { getModuleInfo: (id) => modules.get(id) ?? null }))
  return found.find((file) => file !== null) ?? null
}

test.each([
  ['shared', ['popup/index', 'options/index']],
  ['shared', ['popup/index', 'popup/side', 'reader/index']],
  ['popup', ['popup/index', 'popup/side']],
  ['pages', ['options/index', 'reader/index']],
  ['pages', ['sync/index', 'popup/side']],
  ['reader', ['reader/index', 'popup/side']],
])('into %s goes what %j share', (file, pages) => {
  expect(fileOf(...pages)).toBe(file)
})

test('a file is not named for the pages that share it', () => {
  const { outputOptions } = shortNames() as unknown as {
    outputOptions(options: object): {
      chunkFileNames(chunk: { name: string }): string
      assetFileNames(asset: { names: string[] }): string
    }
  }
  const { chunkFileNames, assetFileNames } = outputOptions({ assetFileNames: () => 'as-before.css' })
  expect(chunkFileNames({ name: 'icons~src/entrypoints/popup/index' })).toBe('icons.js')
  expect(assetFileNames({ names: ['icons~src/entrypoints/popup/index.css'] })).toBe('icons[extname]')
  expect(assetFileNames({ names: ['index.css'] })).toBe('as-before.css')
})
