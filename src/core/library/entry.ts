import type { Direction } from '../article/article'

/** What the library shows of a saved article: everything but the body. */
export interface Entry {
  /** The article's id: see core/article/article-id. */
  id: string
  url: string
  title: string
  byline: string | null
  siteName: string | null
  /** ISO 8601, or null. */
  published: string | null
  /** BCP 47, or null. */
  lang: string | null
  dir: Direction
  excerpt: string
  image: string | null
  /** Reading time in whole minutes, at least 1. */
  minutes: number
  summary: string[]
  /** When it was first saved, in ms since 1970. */
  savedAt: number
  /** In the order in which they were given. */
  tags: string[]
  archived: boolean
  /** When it went to the bin, in ms since 1970; null when it is not there. */
  removedAt: number | null
  /** False: the text is on another device. */
  hasBody: boolean
}

/** The text of a saved article, kept apart from its entry so that lists stay light. */
export interface Body {
  id: string
  html: string
  text: string
}
