import { expect, it } from 'vitest'
import { countScripts } from './count-scripts'

it('counts the letters of each script and nothing else', () => {
  expect(Object.fromEntries(countScripts('Été 2026: 茶と本, чай, τσάι — ١٢ ชา!'))).toEqual({
    Latin: 3,
    Han: 2,
    Kana: 1,
    Cyrillic: 3,
    Greek: 4,
    Arabic: 2,
    Thai: 2,
  })
})

it('finds nothing in figures and marks', () => {
  expect(countScripts('12 + 3.5 = …')).toEqual(new Map())
})
