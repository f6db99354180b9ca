import { expect, test } from 'vitest'
import { notRead } from '../../core/library/annotations'
import type { Entry } from '../../core/library/entry'
import { tagCounts, visibleEntries } from './visible-entries'

const entry = (over: Partial<Entry>): Entry => ({
  id: 'a',
  url: 'https://harbour.example/ferry',
  title: 'The ferry timetable',
  byline: null,
  siteName: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: '',
  image: null,
  minutes: 3,
  summary: [],
  savedAt: 0,
  tags: [],
  archived: false,
  favourite: false,
  reading: notRead,
  highlights: [],
  note: '',
  removedAt: null,
  hasBody: true,
  ...over,
})

const ids = (entries: Entry[]) => entries.map(({ id }) => id)

test('the views part the unread from the archived', () => {
  const entries = [entry({ id: 'new' }), entry({ id: 'old', archived: true })]
  expect(ids(visibleEntries(entries, { kind: 'unread' }, ''))).toEqual(['new'])
  expect(ids(visibleEntries(entries, { kind: 'archive' }, ''))).toEqual(['old'])
})

test('a tag shows archived entries too, whatever its case', () => {
  const entries = [entry({ id: 'a', tags: ['Ferries'], archived: true }), entry({ id: 'b' })]
  expect(ids(visibleEntries(entries, { kind: 'tag', tag: 'ferries' }, ''))).toEqual(['a'])
})

test('every word of a search must be found, in title, site, summary or tags', () => {
  const entries = [entry({ id: 'a', tags: ['plans'] }), entry({ id: 'b', title: '港口的渡轮' })]
  expect(ids(visibleEntries(entries, { kind: 'unread' }, 'FERRY plans'))).toEqual(['a'])
  expect(ids(visibleEntries(entries, { kind: 'unread' }, '渡轮'))).toEqual(['b'])
  expect(ids(visibleEntries(entries, { kind: 'unread' }, 'harbour.example'))).toEqual(['a', 'b'])
  expect(visibleEntries(entries, { kind: 'unread' }, 'ferry nowhere')).toEqual([])
})

test('tags are counted across spellings, most used first', () => {
  const entries = [entry({ tags: ['Maps', 'ships'] }), entry({ tags: ['maps'] })]
  expect(tagCounts(entries, 'en')).toEqual([
    { tag: 'Maps', count: 2 },
    { tag: 'ships', count: 1 },
  ])
})
