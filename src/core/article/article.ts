/** The direction a text is read in. */
export type Direction = 'ltr' | 'rtl'

/**
 * What extraction found on a page: the one shape an article has everywhere, from the content script to the library.
 *
 * `html` is the body rebuilt from the allow-list, absolute URLs only. It is HTML only at rest: every screen rebuilds
 * elements from it again, because whoever stored it need not be trusted.
 */
export interface Article {
  /** Address of the page at the time of reading, without its fragment. */
  url: string
  title: string
  /** The authors as one would print them, or null. */
  byline: string | null
  siteName: string | null
  /** When it was published: ISO 8601, or null. */
  published: string | null
  /** BCP 47 tag of the text's language, or null when neither page nor text tells. */
  lang: string | null
  dir: Direction
  /** The publisher's description or the beginning of the text; one paragraph, or an empty string. */
  excerpt: string
  /** Address of the lead picture, or null. */
  image: string | null
  html: string
  /** The running text: one line a block, without picture captions and credits. */
  text: string
}

/** What analysis says of a text. */
export interface Analysis {
  /** Reading time in whole minutes, at least 1. */
  minutes: number
  /** The other end of a range, in whole minutes, where one number would claim too much. */
  minutesAtMost?: number
  /**
   * Sentences of the text, verbatim and in its order; empty when the text is too short to need a summary. Where each
   * stands tells `sentencePlaces`.
   */
  summary: string[]
  /** Suggested tags, best first, as a person would write them. */
  tags: string[]
}
