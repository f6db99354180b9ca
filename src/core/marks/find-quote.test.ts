import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote } from './find-quote'
import { quoteOf } from './quote'

const found = (text: string, quote: Parameters<typeof findQuote>[1]) => {
  const place = findQuote(text, quote)
  return place && text.slice(place.start, place.end)
}
const TIDES = 'The tide came in. The clock stood still. The tide went out. The clock began to run.'

test('of several alike the one with the same neighbours is found, wherever it has moved', () => {
  const second = TIDES.lastIndexOf('The clock')
  const quote = quoteOf(TIDES, second, second + 9)
  const moved = `A new beginning, longer than before. ${TIDES}`
  expect(findQuote(moved, quote)?.start).toBe(moved.lastIndexOf('The clock'))
})

test('without neighbours to go by, the nearest is found', () => {
  const text = 'rain rain rain rain'
  expect(findQuote(text, { exact: 'rain', prefix: '', suffix: '', start: 11 })?.start).toBe(10)
})

test('an edited sentence is found, another one is not', () => {
  const quote = quoteOf(TIDES, 18, 40)
  expect(found('Once more. The clock stood so still. And so on.', quote)).toMatch(/clock stood so still/)
  expect(found('Nobody in the harbour had ever heard of such a lamp.', quote)).toBeNull()
})

test('a long passage is found by its ends', () => {
  const long = Array.from({ length: 40 }, (_, index) => `Sentence ${index} tells of wave ${index * 7}.`).join(' ')
  const quote = quoteOf(`Before. ${long} After.`, 8, 8 + long.length)
  const edited = long.replace('Sentence 20 tells', 'Sentence 20 whispers')
  expect(found(`Other things first. ${edited} And after.`, quote)).toBe(edited)
})

test('words of Chinese are found after their neighbours changed', () => {
  const text = '巷子尽头有一家旧书店。我们可以花一个下午去听。'
  const quote = quoteOf(text, 11, 22)
  expect(found('新的开头。我们可以花一个下午去听。新的结尾。', quote)).toBe('我们可以花一个下午去听')
})

test('in the text it was taken from, a quote is found exactly where it was', () => {
  const word = fc.constantFrom('a', 'tide', 'tide ', '潮', '🌊', ' ', '\n', 'clock')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = words.join('')
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const quote = quoteOf(text, start, end + 1)
      fc.pre(quote.exact.trim() !== '')
      expect(findQuote(text, quote)).toEqual({ start: quote.start, end: quote.start + quote.exact.length })
      expect(quote.exact + quote.prefix + quote.suffix).not.toMatch(/\p{Cs}/u)
    }),
  )
})
