/** What is handed over of an article. All of it is a page's words: to an adapter it is only ever data. */
export interface Parcel {
  url: string
  title: string
  byline: string | null
  siteName: string | null
  published: string | null
  lang: string | null
  /** The beginning of the text, one paragraph. */
  excerpt: string
  tags: readonly string[]
  /** The body from the allow-list, absolute addresses only. Empty when it is not on this device. */
  html: string
  /** The same as Markdown. */
  markdown: string
}
