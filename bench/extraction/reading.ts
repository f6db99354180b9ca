/** One reading of a page: its text, the metadata that sets label, and the time in milliseconds. */
export interface Reading {
  kind: string
  text: string
  title: string
  byline: string
  published: string
  html: string
  /** Milliseconds, without parsing. */
  ms: number
  removals: { step: string; reason: string; text: string }[]
}

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
export const nothing = { text: '', title: '', byline: '', published: '', html: '', removals: [] }
