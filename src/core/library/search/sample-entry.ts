import { notRead } from '../annotations'
import type { Entry } from '../entry'

/** An entry that is like any other, but for what is given. */
export const sampleEntry = (over: Partial<Entry>): Entry => ({
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
  removedAt: null,
  favourite: false,
  reading: notRead,
  highlights: [],
  note: '',
  hasBody: true,
  ...over,
})
