import { expect, test } from 'vitest'
import { foldTag, tidyTag, tidyTags } from './tidy-tags'

test('a tag is trimmed, its white space folded, its characters composed', () => {
  expect(tidyTag('  slow \n\t reading ')).toBe('slow reading')
  expect(tidyTag('Cafe\u0301')).toBe('Café')
  expect(tidyTag('a\u0000b\ud800c')).toBe('a b c')
})

test('a tag is cut between whole characters', () => {
  expect(tidyTag('🧶'.repeat(70))).toBe('🧶'.repeat(64))
})

test('spellings of one tag are one; the first wins', () => {
  expect(tidyTags(['Café', 'CAFE\u0301', '', ' ', 'wool', 'Wool'])).toEqual(['Café', 'wool'])
  expect(foldTag('ÉCOLE')).toBe(foldTag('e\u0301cole'))
})

test('fifty are enough', () => {
  expect(tidyTags(Array.from({ length: 80 }, (_, n) => `t${n}`))).toHaveLength(50)
})
