import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { needlessSteps } from '../src/core/extraction/choose/needless-steps'
import { quickSteps } from '../src/core/extraction/choose/quick-steps'
import { leanReadability, leanSource } from './lean-readability'

const id = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
const code = readFileSync(id, 'utf8')
const steps = { ...needlessSteps, ...quickSteps }
const transform = leanReadability().transform as unknown as (code: string, id: string) => { code: string }

it('leaves methods out, and none that is still called and not replaced', () => {
  const lean = leanSource(code)
  expect(() => new Function('module', lean)).not.toThrow()
  const names = (text: string, pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const methods = /^ {2}(\w+)\([^)]*\) \{/gm
  const kept = names(lean, methods)
  expect(names(code, methods).size - kept.size).toBe(24)
  const missing = [...names(lean, /\bthis\.(_\w+)\(/g)].filter((name) => !kept.has(name))
  expect(missing.filter((name) => !(name in steps) && name !== '_getJSONLD')).toEqual(['_serializer'])
  // Every list and pattern that is read is there, and thirteen that nobody reads are not.
  const lists = /^ {2,4}(\w+): ?(?=[\n/[{])/gm
  expect(names(code, lists).size - names(lean, lists).size).toBe(13)
  const read = [...names(lean, /\b(?:REGEXPS|this)\.([A-Z_]{4,}|(?<=REGEXPS\.)\w+)\b/g)]
  expect(read.length).toBeGreaterThan(14)
  for (const name of read) expect(lean).toMatch(new RegExp(`^ +${name}:`, 'm'))
  expect(lean).not.toMatch(/this\._(?:docJSDOMParser|debug|maxElemsToParse)\b(?! =)/)
  expect(lean).not.toMatch(/console\.|First argument/)
  expect(lean).toMatch(/options = options \|\| \{\}/)
})

/** What a name is in the files that stand in for its steps. */
const shortened = (text: string): string => transform(text, 'choose/quick-steps.ts').code

it('shortens names alike in every file, whichever is read first', () => {
  for (const name of Object.keys(steps)) expect(shortened(name)).toMatch(/^_\w{1,2}$/)
  expect(new Set(Object.keys(steps).map(shortened)).size).toBe(Object.keys(steps).length)
  expect(shortened('_doc')).toBe('_0')
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
    const document = new JSDOM(page).window.document
    const reader = Object.assign(
      new module.exports(document, { disableJSONLD: true }),
      { _doc: document },
      steps,
      Object.fromEntries(Object.entries(steps).map(([name, step]) => [shortened(name), step])),
    )
    return reader.parse().content
  }
  const short = transform(code, id).code
  expect(short.length).toBeLessThan(leanSource(code).length - 3500)
  expect(pick(short)).toBe(pick(leanSource(code)))
  expect(pick(short)).toContain('by dark')
})
