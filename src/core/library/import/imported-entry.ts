import type { Article } from '../../article/article'
import type { Highlight, Reading } from '../annotations'
import type { Entry } from '../entry'

/** An article of another program (or of a former library of our own) as the library takes it. */
export interface ImportedEntry extends Pick<Entry, 'savedAt' | 'archived' | 'favourite' | 'note' | 'removedAt'> {
  /** `html` is a rebuilt body, or empty together with `text`: then only the address is known. */
  article: Article
  minutes: number
  summary: string[]
  tags: string[]
  reading: Reading
  highlights: Highlight[]
}

/** What became of the entries of one batch. */
export interface ImportResult {
  added: number
  /** There before; something was added to them. */
  changed: number
  /** There before, with all of it. */
  unchanged: number
}
