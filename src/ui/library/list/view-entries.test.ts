import { expect, test } from 'vitest'
import { sampleEntry } from '../../../core/library/search/sample-entry'
import { placeHash, placeOfHash } from '../place'
import { ORDERS, sortEntries } from './sort-entries'
import { daysLeft, isInView, tagCounts, viewCounts } from './view-entries'

const DAY = 86_400_000
const NOW = 100 * DAY

test('each view shows its own, and the bin only what can still come back', () => {
  const entries = [
    sampleEntry({ id: 'new' }),
    sampleEntry({ id: 'old', archived: true, favourite: true }),
    sampleEntry({ id: 'noted', note: 'for later' }),
    sampleEntry({ id: 'gone', removedAt: NOW - DAY, favourite: true }),
    sampleEntry({ id: 'long gone', removedAt: NOW - 31 * DAY }),
  ]
  expect(viewCounts(entries, NOW)).toEqual({ unread: 2, favourites: 1, highlights: 1, archive: 1, bin: 1 })
  expect(daysLeft(NOW - DAY, NOW)).toBe(29)
})

test('a tag shows archived entries too, whatever its case', () => {
  const entry = sampleEntry({ tags: ['Ferries'], archived: true })
  expect(isInView(entry, { kind: 'tag', tag: 'ferries' }, NOW)).toBe(true)
  expect(isInView(entry, { kind: 'tag', tag: 'ferry' }, NOW)).toBe(false)
})

test('tags are counted across spellings, most used first', () => {
  const entries = [sampleEntry({ tags: ['Maps', 'ships'] }), sampleEntry({ tags: ['maps'] })]
  expect(tagCounts(entries, 'en')).toEqual([
    { tag: 'Maps', count: 2 },
    { tag: 'ships', count: 1 },
  ])
})

test('every order is one', () => {
  const reading = (progress: number) => ({ position: null, progress, finishedAt: null })
  const entries = [
    sampleEntry({ id: 'c', minutes: 5, url: 'https://b.example/', reading: reading(0.2) }),
    sampleEntry({ id: 'b', minutes: 9, url: 'https://www.a.example/', reading: reading(0) }),
    sampleEntry({ id: 'a', minutes: 5, url: 'https://c.example/', reading: reading(0.9) }),
  ]
  const orders = Object.fromEntries(
    ORDERS.map((order) => [
      order,
      sortEntries(entries, order, 'en')
        .map(({ id }) => id)
        .join(''),
    ]),
  )
  expect(orders).toEqual({
    newest: 'cba',
    oldest: 'abc',
    longest: 'bca',
    shortest: 'cab',
    site: 'bca',
    progress: 'acb',
  })
})

test('a place survives its address', () => {
  for (const place of [{ kind: 'tag', tag: 'a/b 书' }, { kind: 'bin' }, { kind: 'archive' }] as const) {
    expect(placeOfHash(placeHash(place))).toEqual(place)
  }
  expect(placeOfHash('#tag/%E0%A4%A')).toEqual({ kind: 'unread' })
  expect(placeOfHash('')).toEqual({ kind: 'unread' })
})
