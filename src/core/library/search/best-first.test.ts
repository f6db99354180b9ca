import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestFirst } from './best-first'
import { buildSegment } from './build-segment'
import { IndexReader } from './index-reader'
import { ranked } from './ranked'
import { Tally } from './tally'

const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', '港', '港口')
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))

test('is what counting all and ranking it gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 600 }),
      fc.nat(3),
      word,
      fc.boolean(),
      (texts, skip, term, prefix) => {
        const articles = texts.map(([head, body], n) => ({ id: `${n}`, head, text: body }))
        const half = articles.length >> 1
        const reader = new IndexReader(
          [buildSegment(articles.slice(0, half)), buildSegment(articles.slice(half))],
          new Set(),
        )
        const placeOf = Int32Array.from(articles, (_, n) => (n % 4 < skip ? -1 : articles.length - 1 - n))
        const matches = reader.match(term, prefix)
        const tally = new Tally(placeOf, articles.length)
        tally.add(matches)
        const passes = (place: number) => place % 5 !== 0
        const all = [...ranked(tally.all().filter(passes), (place) => tally.score(place))]
        expect([...bestFirst(matches, placeOf, articles.length, passes)].flat()).toEqual(all.flat())
      },
    ),
  )
})

test('the first part is there before all of it is read', () => {
  const articles = Array.from({ length: 500 }, (_, n) => ({ id: `${n}`, head: '', text: n < 200 ? 'rare' : 'rarely' }))
  const reader = new IndexReader([buildSegment(articles)], new Set())
  const [first, ...others] = bestFirst(reader.match('rare', true), Int32Array.from(articles.keys()), 500, () => true)
  expect(first).toHaveLength(200)
  expect(others.flat()).toHaveLength(300)
})
