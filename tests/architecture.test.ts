import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles } from './architecture/source-files'

const files = sourceFiles('src')
const code = files.filter((file) => /\.tsx?$/.test(file.path))
// What only tests use lies beside the code too: `x.test.ts`, and the sample pages that several of them share.
const shipped = code.filter((file) => !/\.test\.tsx?$|\/sample-[^/]+$/.test(file.path))

/** The room of a path inside src: two folders deep where rooms are nested. */
const roomOf = (file: string): string => {
  const [top, second, third] = file.split('/').slice(1)
  if (top === 'platform') return 'platform'
  return third === undefined ? `${top}` : `${top}/${second}`
}

/** Which rooms a room may import from, itself aside. `core` and `ui` files at the top of a room belong to none. */
const MAY: [room: RegExp, allowed: RegExp][] = [
  [/^core\/(article|settings)$/, /^$/],
  [/^core\/\w+$/, /^core\/(article|settings)$/],
  [/^platform$/, /^core\//],
  [/^ui\/controls$/, /^core\//],
  [/^ui\/article$/, /^(core\/|ui\/controls)/],
  [/^ui\/\w+$/, /^(core\/|ui\/controls|ui\/article)/],
  [/^entrypoints(\/\w+)?$/, /^(core\/|platform|ui\/|entrypoints$)/],
]

test('every file stands in a room', () => {
  const homeless = shipped.filter((file) => !MAY.some(([room]) => room.test(roomOf(file.path))))
  expect(homeless.map((file) => file.path)).toEqual([])
})

test('no room is a drawer', () => {
  const drawers = files.filter((file) => /\/(utils?|helpers?|common|shared|misc|managers?|lib)(\/|\.)/.test(file.path))
  expect(drawers.map((file) => file.path)).toEqual([])
})

test('rooms import only from where they may', () => {
  const wrong = shipped.flatMap((file) => {
    const room = roomOf(file.path)
    const allowed = MAY.find(([pattern]) => pattern.test(room))?.[1]
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => path.posix.join(path.posix.dirname(file.path), name))
      .filter((target) => target.startsWith('src/'))
      .map((target) => ({ target, room: roomOf(`${target}.ts`) }))
      .filter((to) => to.room !== room && !allowed?.test(to.room))
      .map((to) => `${file.path} → ${to.target}`)
  })
  expect(wrong).toEqual([])
})

describe('what stands in one place only', () => {
  const importers = (name: RegExp) =>
    shipped.filter((file) => importsOf(file).some((from) => name.test(from))).map((file) => file.path)

  test('the browser is known to the platform alone', () => {
    expect(importers(/^webextension-polyfill$/)).toEqual(['src/platform/browser.ts'])
  })
  test('Readability is known to extraction alone', () => {
    expect(importers(/^@mozilla\/readability/).every((file) => file.startsWith('src/core/extraction/'))).toBe(true)
  })
  test('Preact is known to ui and entrypoints alone', () => {
    expect(importers(/^preact/).filter((file) => !/^src\/(ui|entrypoints)\//.test(file))).toEqual([])
  })
  test('IndexedDB is known to the platform alone', () => {
    expect(importers(/^idb$/).filter((file) => !file.startsWith('src/platform/'))).toEqual([])
  })
})

test('core is pure: it takes what it needs of the world', () => {
  const world =
    /(?<![.\w'"`-])(?:window|chrome|browser|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|navigator)\s*[.(]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/
  const impure = shipped.filter((file) => file.path.startsWith('src/core/') && world.test(withoutComments(file.text)))
  expect(impure.map((file) => file.path)).toEqual([])
})

test('no file grows past one idea', () => {
  const long = shipped.filter((file) => file.text.split('\n').length > 200)
  expect(long.map((file) => `${file.path}: ${file.text.split('\n').length} lines`)).toEqual([])
})

test('no sink reads HTML', () => {
  const sinks = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/
  expect(shipped.filter((file) => sinks.test(file.text)).map((file) => file.path)).toEqual([])
})

test('HTML is parsed in one place', () => {
  const parsers = shipped.filter((file) => /parseFromString|createContextualFragment|setHTML/.test(file.text))
  expect(parsers.map((file) => file.path)).toEqual(['src/platform/trusted-html.ts'])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
