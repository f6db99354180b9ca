/** A passage somebody marked elsewhere. Where it stands is looked for in the text once that is there. */
export interface ImportedMark {
  text: string
  note: string
  /** Ms since 1970; null: not said. */
  madeAt: number | null
}

/** A picture that came along: read only when it is wanted. */
export interface ImportedPicture {
  /** As it stands in the body. */
  address: string
  bytes: () => Promise<Uint8Array>
}

/** One saved article as another program tells it, in the words of this one. Nothing in it is to be believed yet. */
export interface ImportRecord {
  url: string
  title: string
  /** Ms since 1970; null: not said. */
  savedAt: number | null
  tags: string[]
  archived: boolean
  favourite: boolean
  /** The share that has been read, 0 to 1. */
  progress: number
  note: string
  marks: ImportedMark[]
  excerpt: string
  byline: string | null
  siteName: string | null
  /** As it was written there. */
  published: string | null
  lang: string | null
  image: string | null
  /** The text as HTML, unsafe until it is rebuilt; null: none came with it. */
  html: string | null
  /** True: `html` is a whole page out of which the article has to be found. */
  isPage: boolean
  /** An entry of Lectern's own archive, whole, with its text: what is said above is only for show then. */
  own: { entry: unknown; text: string; pictures: ImportedPicture[] } | null
}

/** What is no record, and why it is not. */
export interface ImportSkip {
  /** Which file and line or address, as a person would look for it. */
  where: string
  why: SkipReason
}

/** Each has its sentence in the locale files. */
export type SkipReason =
  | 'no-address'
  | 'broken-row'
  | 'broken-file'
  | 'wrong-encoding'
  | 'too-large'
  | 'unknown-format'
  | 'no-text'
  | 'refused'

export type ImportItem = { record: ImportRecord } | { skip: ImportSkip }

export const skipped = (where: string, why: SkipReason): ImportItem => ({ skip: { where, why } })

/** A record with all that `known` does not say left open. An address that is no web address makes it a skipped one. */
export function recordItem(known: Partial<ImportRecord>, where: string): ImportItem {
  const url = (known.url ?? '').trim()
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    return skipped(url ? `${where}: ${url.slice(0, 200)}` : where, 'no-address')
  return { record: { ...blank, ...known, url, title: (known.title ?? '').trim() || url } }
}

const blank: ImportRecord = {
  url: '',
  title: '',
  savedAt: null,
  tags: [],
  archived: false,
  favourite: false,
  progress: 0,
  note: '',
  marks: [],
  excerpt: '',
  byline: null,
  siteName: null,
  published: null,
  lang: null,
  image: null,
  html: null,
  isPage: false,
  own: null,
}
