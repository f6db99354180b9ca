import type { Article } from '../../core/article/article'
import type { Removal } from '../../core/extraction/extraction'
import type { IconButtonProps } from '../controls/IconButton'

export type ReaderArticle = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir'>

/** What the person can do by a key, and perhaps by a button where it belongs. */
export type KeyAction = Omit<IconButtonProps, 'icon'> & {
  id: string
  /** The key that does it, until the person chooses another. */
  key?: string
}

/** What has a button in the rail besides. */
export type RailAction = KeyAction & IconButtonProps

/** Says what a part lets one do now, so that it has a key and stands in the list of keys. */
export type Offer = (actions: readonly KeyAction[]) => void

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
  /** What was left out of the text; absent where that is not known, as in a saved copy. */
  removals?: readonly Removal[] | undefined
  /** Says what the body is now, as HTML and as text: that is what is saved from now on. */
  onBodyChange?: ((html: string, text: string) => void) | undefined
  /** What the reader offers now, besides what the tools do. */
  actions(): readonly KeyAction[]
}
