import type { Article } from '../article/article'

/** One block that was left out: what a reader needs to judge it and to find it in the page again. */
export interface Removal {
  /** The step that left it out. */
  step: string
  /** Why, in a word or two: a key of the interface's sentences. */
  reason: string
  /** The beginning of its text, at most 120 characters. */
  text: string
  /** Its reading weight. */
  weight: number
  /** Name and classes of its element: what blocks of one template share from page to page of a site. */
  form: string
  /** Its place in the body, an empty comment; in no document while it lies in a block that was left out later. */
  place: Comment
  /** Makes the block of allowed elements, for putting it back at its place. */
  block: () => DocumentFragment
}

export interface ExtractOptions {
  /** Address of the page. */
  url: string
  /** The browser's own word on whether an element is shown; absent where nothing is laid out. */
  isVisible?: (element: Element) => boolean
  /** Selector of the block that holds the text, as somebody pointed at it; passed over where it finds none. */
  block?: string | undefined
}

export interface ArticleExtraction {
  kind: 'article'
  article: Article
  /** Belongs to the document that was given and is ready to be shown. */
  body: DocumentFragment
  /** The publisher's own keywords, unchecked. */
  keywords: string[]
  /** What was left out of the block that holds the article, in its order. */
  removals: Removal[]
}

/** What came of reading a page. */
export type Extraction =
  | ArticleExtraction
  /** `found` is what text there is all the same, for a person who insists; null when there is none. */
  | { kind: 'no-article'; found: ArticleExtraction | null }
  | { kind: 'too-large' }
