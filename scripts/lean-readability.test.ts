import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { needlessSteps } from '../src/core/extraction/choose/needless-steps'
import { leanReadability, leanSource, shortenSteps } from './lean-readability'

const id = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
const code = readFileSync(id, 'utf8')
const transform = leanReadability().transform as unknown as (code: string, id: string) => { code: string }

it('leaves methods out, and none that is still called and not replaced', () => {
  const lean = leanSource(code)
  expect(() => new Function('module', lean)).not.toThrow()
  const names = (text: string, pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const methods = /^ {2}(\w+)\([^)]*\) \{/gm
  const kept = names(lean, methods)
  expect(names(code, methods).size - kept.size).toBe(13)
  const missing = [...names(lean, /\bthis\.(_\w+)\(/g)].filter((name) => !kept.has(name))
  expect(missing.filter((name) => !(name in needlessSteps) && name !== '_getJSONLD')).toEqual(['_serializer'])
  // Every list and pattern that is read is there, and ten that nobody reads are not.
  const lists = /^ {2,4}(\w+): ?(?=[\n/[{])/gm
  expect(names(code, lists).size - names(lean, lists).size).toBe(10)
  const read = [...names(lean, /\b(?:REGEXPS|this)\.([A-Z_]{4,}|(?<=REGEXPS\.)\w+)\b/g)]
  expect(read.length).toBeGreaterThan(14)
  for (const name of read) expect(lean).toMatch(new RegExp(`^ +${name}:`, 'm'))
  expect(lean).not.toMatch(/this\._(?:docJSDOMParser|debug|maxElemsToParse)\b(?! =)/)
  expect(lean).not.toMatch(/console\./)
})

it('reads with short names as it does with its own', () => {
  const paragraph =
    '<p>The ferry leaves at nine, <a href="/tide">with the tide</a>, and comes back, if it does, by dark.</p>'
  const table = '<table><tr><td>Monday</td><td>9:00</td></tr></table><!-- pier --><h2>Fares</h2>'
  const page = `<title>Ferry</title><nav>${'<a href="/">Home</a>'.repeat(9)}</nav><div class="post">${paragraph.repeat(9)}${table}
    <br><br>${paragraph}</div><footer>Harbour Desk</footer>`
  const pick = (source: string): string => {
    const module = {
      exports: undefined as unknown as new (document: Document, options: object) => { parse(): { content: string } },
    }
    new Function('module', source)(module)
    const reader = new module.exports(new JSDOM(page).window.document, { disableJSONLD: true })
    for (const [name, step] of Object.entries(needlessSteps))
      Object.assign(reader, { [name]: step, [shortenSteps(name)]: step })
    return reader.parse().content
  }
  const short = transform(code, id).code
  expect(short.length).toBeLessThan(leanSource(code).length - 4000)
  expect(pick(short)).toBe(pick(leanSource(code)))
  expect(pick(short)).toContain('by dark')
})
