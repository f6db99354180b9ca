import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Target } from './target'

const KB = 1000

export interface BuiltSize {
  name: string
  bytes: number
  limit: number
}

/** Every script a built page loads: its own, and the chunks those import. */
export function scriptsOf(dist: string, page: string): string[] {
  const html = readFileSync(path.join(dist, page), 'utf8')
  const queue = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => path.posix.join('/', match[1] ?? ''))
  const seen = new Set<string>()
  for (const file of queue) {
    if (seen.has(file)) continue
    seen.add(file)
    const code = readFileSync(path.join(dist, file), 'utf8')
    for (const match of code.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g)) {
      queue.push(path.posix.join(path.posix.dirname(file), match[1] ?? ''))
    }
  }
  return [...seen]
}

/** What a person waits for: the scripts injected into a page, and the popup with all its chunks. Bytes, minified. */
export function builtSizes(target: Target): BuiltSize[] {
  const dist = path.resolve('dist', target)
  const size = (file: string) => statSync(path.join(dist, file)).size
  const popup = scriptsOf(dist, 'src/entrypoints/popup/index.html')
  return [
    { name: 'injected script that reads the page', bytes: size('src/entrypoints/content/index.js'), limit: 120 * KB },
    { name: 'injected script of its first frame', bytes: size('src/entrypoints/overlay/index.js'), limit: 30 * KB },
    {
      name: 'injected script of the controls, after the text',
      bytes: size('src/entrypoints/controls/index.js'),
      limit: 40 * KB,
    },
    {
      name: 'injected script of the tools, after the text',
      bytes: size('src/entrypoints/tools/index.js'),
      limit: 120 * KB,
    },
    { name: 'popup with its chunks', bytes: popup.reduce((sum, file) => sum + size(file), 0), limit: 80 * KB },
  ]
}

export function printSizes(target: Target, sizes: BuiltSize[]): void {
  for (const { name, bytes, limit } of sizes) {
    const over = bytes > limit ? '  TOO LARGE' : ''
    console.log(`${target}: ${name} ${(bytes / KB).toFixed(1)} KB of ${limit / KB} KB${over}`)
  }
}
