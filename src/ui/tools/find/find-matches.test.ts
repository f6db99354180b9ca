import { expect, test } from 'vitest'
import { findMatches } from './find-matches'

const found = (text: string, query: string) => findMatches(text, query).map(({ start, end }) => text.slice(start, end))

test('case and accents do not matter unless they are typed', () => {
  expect(found('Café, cafe and CAFÉ', 'cafe')).toEqual(['Café', 'cafe', 'CAFÉ'])
  expect(found('Café, cafe and CAFÉ', 'café')).toEqual(['Café', 'CAFÉ'])
  expect(found('İstanbul', 'stan')).toEqual(['stan'])
})

test('white space is white space; signs of a pattern are letters', () => {
  expect(found('the tide\u00a0 clock', 'tide clock')).toEqual(['tide\u00a0 clock'])
  expect(found('cost (a.b)* or ab', '(a.b)*')).toEqual(['(a.b)*'])
  expect(found('one\ntwo', 'one two')).toEqual([])
})

test('every script is found where it stands', () => {
  expect(found('旧书店里的慢阅读，慢慢读', '慢')).toEqual(['慢', '慢', '慢'])
  expect(found('a 👩‍🚀 b 👩‍🚀', '👩‍🚀')).toHaveLength(2)
  expect(found('한국어 읽기', '읽기')).toEqual(['읽기'])
  expect(findMatches('abc', '  ')).toEqual([])
})
