import { expect, test } from 'vitest'
import type { Entry } from '../entry'
import { buildSegment, type IndexedText } from './build-segment'
import { needleFinder } from './find-needle'
import { foldText } from './fold'
import { IndexReader } from './index-reader'
import { mergeSegments } from './merge-segments'
import { parseQuery } from './parse-query'
import { sampleEntry } from './sample-entry'
import { LibrarySearch } from './search-library'
import type { Segment } from './segment'
import { TextCache } from './text-cache'

const article = (id: string, head: string, text: string): IndexedText => ({ id, head, text })

const ARTICLES = [
  article('ferry', 'The ferry timetable\nHarbour News', 'A small scheduling problem hides a large one. Ferries wait.'),
  article('page', 'The quiet page', 'Readers finish a long text when nothing moves. Café culture, naïvely told.'),
  article('alibaba', '618前夕，阿里向腾讯妥协了', '朋友圈广告已经可以直接通往商家的天猫旗舰店，外链封杀或将走到尽头。'),
  article('tides', '港口的渡轮', '渡轮的时刻表藏着一个更大的问题。ガラスの靴とカラス。'),
]

function searchIn(segments: Segment[], texts: IndexedText[], entries: Entry[], outdated: string[] = []) {
  const cache = new TextCache(async (ids) => texts.filter(({ id }) => ids.includes(id)))
  const search = new LibrarySearch(new IndexReader(segments, new Set(outdated)), entries, cache)
  return async (typed: string) => {
    const ids: string[] = []
    for await (const part of search.find(parseQuery(typed))) ids.push(...part.map(({ id }) => id))
    return ids
  }
}

const entriesOf = (texts: IndexedText[]) => texts.map(({ id }, n) => sampleEntry({ id, savedAt: 1000 - n }))
const find = searchIn([buildSegment(ARTICLES)], ARTICLES, entriesOf(ARTICLES))

test.each([
  ['ferry', ['ferry']],
  ['ferr', ['ferry']],
  ['FERRIES schedul', ['ferry']],
  ['erry', []],
  ['cafe', ['page']],
  ['"long text"', ['page']],
  ['"text long"', []],
  ['"a long tex"', []],
  ['"long tex', ['page']],
  ['渡轮', ['tides']],
  ['轮', ['tides']],
  ['天猫旗舰店', ['alibaba']],
  ['天猫店', []],
  ['618前夕', ['alibaba']],
  ['前夕 广告', ['alibaba']],
  ['がらす', []],
  ['ガラス', ['tides']],
  ['カラス', ['tides']],
  ['harbour', ['ferry']],
  ['nowhere', []],
])('%s finds %j', async (typed, ids) => {
  expect(await find(typed)).toEqual(ids)
})

test('what stands in the title comes before what stands in the text, then the newest', async () => {
  const texts = [
    article('a', 'One', 'about wool'),
    article('b', 'Two', 'about wool'),
    article('c', 'All about wool', 'nothing'),
  ]
  const found = searchIn([buildSegment(texts)], texts, entriesOf(texts))
  expect(await found('wool')).toEqual(['c', 'a', 'b'])
})

test('an article no segment holds is found by its text, and an outdated one no longer by its former', async () => {
  const now = [article('ferry', 'The tram', 'Trams run on rails.'), ...ARTICLES.slice(1)]
  const found = searchIn([buildSegment(ARTICLES)], now, entriesOf(now), ['ferry'])
  expect(await found('ferry')).toEqual([])
  expect(await found('tram rails')).toEqual(['ferry'])
})

test('tags, notes and highlights are found, and fields narrow', async () => {
  const entries = [
    sampleEntry({
      id: 'ferry',
      url: 'https://www.quay.example/x',
      tags: ['Slow Travel'],
      savedAt: Date.UTC(2026, 4, 4),
    }),
    sampleEntry({ id: 'page', note: 'for the reading group', archived: true, savedAt: Date.UTC(2025, 1, 1) }),
    sampleEntry({ id: 'tides', favourite: true, savedAt: 0 }),
  ]
  const found = searchIn([buildSegment(ARTICLES)], ARTICLES, entries)
  expect(await found('travel')).toEqual(['ferry'])
  expect(await found('reading')).toEqual(['page'])
  expect(await found('tag:"slow travel"')).toEqual(['ferry'])
  expect(await found('site:quay.example')).toEqual(['ferry'])
  expect(await found('is:archived')).toEqual(['page'])
  expect(await found('is:unread is:favourite')).toEqual(['tides'])
  expect(await found('after:2025-12')).toEqual(['ferry'])
  expect(await found('before:2025-02')).toEqual(['tides'])
  expect(await found('the is:unread')).toEqual(['ferry'])
})

/** Made of few letters and characters, so that much is found and much nearly so. */
function chance(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  'finds what reading every text finds, whatever the segments (%i)',
  async (seed) => {
    const die = chance(seed)
    const text = (length: number) =>
      Array.from({ length }, () => ['ab', 'a', 'ba', ' ', ' ', '港', '口', '渡', '，', '港口'][die(10)]).join('')
    const versions = Array.from({ length: 4 }, () =>
      Array.from({ length: 15 }, () => article(`id${die(30)}`, text(4), text(20))).filter(
        ({ id }, n, all) => all.findIndex((other) => other.id === id) === n,
      ),
    )
    const latest = new Map(versions.flat().map((one) => [one.id, one]))
    const texts = [...latest.values()]
    let segments = versions.map(buildSegment)
    const merging = mergeSegments(segments.slice(-(die(4) + 1)))
    let step = merging.next()
    while (!step.done) step = merging.next()
    segments = [...segments.slice(0, segments.length - versions.length), ...segments]
    const merged = step.value
    const kept = segments.filter(({ ids }) => !ids.every((id) => merged.ids.includes(id)))
    const found = searchIn([...kept, merged], texts, entriesOf(texts))
    for (let round = 0; round < 30; round++) {
      const typed = die(2) ? text(3).trim() : `"${text(4).trim()}"`
      const { needles } = parseQuery(typed)
      const expected = texts.filter(({ head, text }) =>
        needles.every((needle) => needleFinder(needle)(foldText(`${head}\n${text}`)) >= 0),
      )
      expect((await found(typed)).sort(), typed).toEqual(expected.map(({ id }) => id).sort())
    }
  },
)
