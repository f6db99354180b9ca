import type { Analysis, Article } from '../article/article'
import type { Highlight, Reading } from './annotations'

/** What the library shows of a saved article: everything but the body, with what analysis said when it was saved. */
export interface Entry extends Omit<Article, 'html' | 'text'>, Analysis {
  /** The article's id: see core/article/article-id. */
  id: string
  /** When it was first saved, in ms since 1970. */
  savedAt: number
  /** The person's own, in the order in which they were given; not what was suggested. */
  tags: string[]
  archived: boolean
  favourite: boolean
  reading: Reading
  /** In the order of the text. */
  highlights: Highlight[]
  /** What the person wrote about the whole; may be empty. */
  note: string
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
