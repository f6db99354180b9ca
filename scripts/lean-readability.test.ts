import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { needlessSteps } from '../src/core/extraction/choose/needless-steps'
import { leanReadability } from './lean-readability'

it('leaves methods out, and none that is still called and not replaced', () => {
  const id = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
  const code = readFileSync(id, 'utf8')
  const transform = leanReadability().transform as unknown as (code: string, id: string) => { code: string }
  const lean = transform(code, id).code
  expect(() => new Function('module', lean)).not.toThrow()
  const names = (text: string, pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const methods = /^ {2}(\w+)\([^)]*\) \{/gm
  const kept = names(lean, methods)
  expect(names(code, methods).size - kept.size).toBe(12)
  const missing = [...names(lean, /\bthis\.(_\w+)\(/g)].filter((name) => !kept.has(name))
  expect(missing.filter((name) => !(name in needlessSteps) && name !== '_getJSONLD')).toEqual(['_serializer'])
  // Every list and pattern that is read is there, and ten that nobody reads are not.
  const lists = /^ {2,4}(\w+): ?(?=[\n/[{])/gm
  expect(names(code, lists).size - names(lean, lists).size).toBe(10)
  const read = [...names(lean, /\b(?:REGEXPS|this)\.([A-Z_]{4,}|(?<=REGEXPS\.)\w+)\b/g)]
  expect(read.length).toBeGreaterThan(14)
  for (const name of read) expect(lean).toMatch(new RegExp(`^ +${name}:`, 'm'))
  expect(lean).not.toMatch(/console\./)
})
