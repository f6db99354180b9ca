import { expect, test } from 'vitest'
import type { Entry } from '../../../core/library/entry'
import { sampleEntry } from '../../../core/library/search/sample-entry'
import { placeHash, placeOfHash } from '../place'
import { countEntries } from './count-entries'
import { ORDERS, sortEntries } from './sort-entries'
import { daysLeft, isInView } from './view-entries'

const DAY = 86_400_000
const NOW = 100 * DAY

function counted(entries: readonly Entry[]) {
  const counting = countEntries(entries, NOW, 'en')
  let step = counting.next()
  while (!step.done) step = counting.next()
  return step.value
}

test('each view shows its own, and the bin only what can still come back', () => {
  const entries = [
    sampleEntry({ id: 'new' }),
    sampleEntry({ id: 'old', archived: true, favourite: true }),
    sampleEntry({ id: 'noted', note: 'for later' }),
    sampleEntry({ id: 'gone', removedAt: NOW - DAY, favourite: true }),
    sampleEntry({ id: 'long gone', removedAt: NOW - 31 * DAY }),
  ]
  expect(counted(entries).views).toEqual({ unread: 2, favourites: 1, highlights: 1, archive: 1, bin: 1 })
  expect(daysLeft(NOW - DAY, NOW)).toBe(29)
})

test('a tag shows archived entries too, whatever its case', () => {
  const entry = sampleEntry({ tags: ['Ferries'], archived: true })
  expect(isInView(entry, { kind: 'tag', tag: 'ferries' }, NOW)).toBe(true)
  expect(isInView(entry, { kind: 'tag', tag: 'ferry' }, NOW)).toBe(false)
})

test('tags are counted across spellings, most used first', () => {
  const entries = [sampleEntry({ tags: ['Maps', 'ships'] }), sampleEntry({ tags: ['maps'] })]
  expect(counted(entries).tags).toEqual([
    { tag: 'Maps', count: 2 },
    { tag: 'ships', count: 1 },
  ])
})

test('many are counted in steps, and every one of them', () => {
  const entries = Array.from({ length: 20_001 }, (_, n) =>
    sampleEntry({ archived: n % 3 === 0, tags: [`tag ${n % 2}`] }),
  )
  const counting = countEntries(entries, NOW, 'en')
  for (let step = 0; step < 10; step++) expect(counting.next().done).toBe(false)
  const { views, tags } = counting.next().value ?? {}
  expect(views).toMatchObject({ unread: 13_334, archive: 6_667 })
  expect(tags).toEqual([
    { tag: 'tag 0', count: 10_001 },
    { tag: 'tag 1', count: 10_000 },
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
