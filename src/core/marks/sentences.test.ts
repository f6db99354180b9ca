import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround, sentencesOf } from './sentences'

const said = (text: string, lang: string | null = null) =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))

test('sentences end at their marks and at line ends, in Chinese too', () => {
  expect(said('A heading\nThe tide came in. It went out.')).toEqual(['A heading', 'The tide came in.', 'It went out.'])
  expect(said('潮来了。钟停了！', 'zh')).toEqual(['潮来了。', '钟停了！'])
  expect(said('Fine.', 'no language!')).toEqual(['Fine.'])
})

test('nothing of the words is lost, and no piece is long', () => {
  const word = fc.constantFrom('tide ', 'clock, ', 'stood. ', '潮水', '。', 'x'.repeat(300), '\n')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join('')
      const pieces = said(text)
      const bare = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '')
      expect(bare(pieces.join(''))).toBe(bare(text))
      expect(pieces.every((piece) => piece.length <= 220)).toBe(true)
    }),
  )
})

test('the sentence around a character', () => {
  const text = 'One here. Two there.\nThree.'
  expect(sentenceAround(text, 12)).toEqual({ start: 10, end: 20 })
  expect(sentenceAround(text, 21)).toEqual({ start: 21, end: 27 })
})
