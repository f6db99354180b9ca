import type { Direction } from '../../article/article'
import type { Position } from '../annotations'
import type { HighlightSet } from './highlight-set'
import type { Progress } from './progress'
import type { Stamp } from './stamp'
import type { TagSet } from './tag-set'

/** A value that the latest write decides. */
export interface Register<Value> {
  at: Stamp
  value: Value
}

/** What a reading of the page found and a small carrier has room for. */
export interface Head {
  url: string
  title: string
  lang: string | null
  dir: Direction
  minutes: number
}

/** The rest of what a reading found. */
interface Details {
  byline: string | null
  siteName: string | null
  published: string | null
  excerpt: string
  image: string | null
  summary: string[]
}

/**
 * Everything devices agree about on one article. Each part joins by itself; a part that is null says nothing. What one
 * reading found stays together in one register: a title from one reading with the minutes of another is no page.
 */
export interface ArticleState {
  id: string
  head: Register<Head> | null
  details: Register<Details> | null
  /** The first save, in ms: here the earliest value wins, not the latest write. */
  saved: Register<number> | null
  archived: Register<boolean> | null
  /** When it went to the bin, in ms; null in it: it came back. */
  removed: Register<number | null> | null
  tags: TagSet
  favourite: Register<boolean> | null
  /** Here the furthest of the latest reading wins, not the latest write. */
  progress: Register<Progress> | null
  /** Where somebody was last; null in it: at the beginning. */
  position: Register<Position | null> | null
  highlights: HighlightSet
  /** What the person wrote about the whole. */
  note: Register<string> | null
}

export const emptyState = (id: string): ArticleState => ({
  id,
  head: null,
  details: null,
  saved: null,
  archived: null,
  removed: null,
  tags: [],
  favourite: null,
  progress: null,
  position: null,
  highlights: [],
  note: null,
})
