import { expect, test } from 'vitest'
import { itemBytes, totalBytes } from './item-bytes'

test('an item costs its key and its JSON, in bytes, as Chromium writes it', () => {
  expect(itemBytes('k', '')).toBe(3)
  expect(itemBytes('k', 'abc')).toBe(6)
  expect(itemBytes('键', '羊毛')).toBe(3 + 2 + 6)
  expect(itemBytes('k', '<')).toBe(1 + 2 + 6)
  expect(itemBytes('k', '\u2028')).toBe(1 + 2 + 6)
  expect(itemBytes('k', '"\n')).toBe(1 + 2 + 4)
  expect(itemBytes('k', { a: [1, null] })).toBe(1 + 14)
  expect(totalBytes({ a: 1, b: 22 })).toBe('{"a":1,"b":22}'.length)
})
