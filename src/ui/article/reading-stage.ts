import type { Article } from '../../core/article/article'
import type { IconButtonProps } from '../controls/IconButton'

export type ReaderArticle = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir'>

/** What the person can do, by a button of the rail and by a key. */
export type RailAction = IconButtonProps & {
  id: string
  /** The key that does it too, until the person chooses another. */
  key?: string
}

/** The place where a text is read, as whatever joins the reader after the first paint finds it. */
export interface ReadingStage {
  article: ReaderArticle
  /** Everything of the reader: theme and look hang on it, and keys pass through it. */
  frame: HTMLElement
  /** What scrolls. */
  scroller: HTMLElement
  /** The body of the article, its nodes made once and never replaced while this stage stands. */
  text: HTMLElement
  /** Empty, at the end of the rail: tools are drawn in here. */
  tools: HTMLElement
  /** What the rail offers now. */
  actions(): readonly RailAction[]
}
