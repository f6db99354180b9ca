import { Readability } from '@mozilla/readability'
import { extractArticle } from '../../src/core/extraction/extract-article'

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

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const nothing = { text: '', title: '', byline: '', published: '', html: '', removals: [] }

function ours(html: string, url: string): Reading {
  const document = parse(html)
  const start = performance.now()
  const extraction = extractArticle(document, { url })
  const ms = performance.now() - start
  // Text of a page taken for no article counts as well: the sets hold shops and listings.
  const found = extraction.kind === 'no-article' ? extraction.found : extraction
  if (found?.kind !== 'article') return { ...nothing, kind: extraction.kind, ms }
  const { text, title, byline, published, html: body } = found.article
  const removals = found.removals.map(({ step, reason, text }) => ({ step, reason, text }))
  const metadata = { title, byline: byline ?? '', published: published ?? '' }
  return { kind: extraction.kind, text, ...metadata, html: body, ms, removals }
}

function plainReadability(html: string): Reading {
  const document = parse(html)
  const start = performance.now()
  const result = new Readability(document.cloneNode(true) as Document).parse()
  const ms = performance.now() - start
  if (!result) return { ...nothing, kind: 'no-article', ms }
  const text = result.textContent ?? ''
  const { title, byline, publishedTime, content } = result
  return {
    ...nothing,
    kind: 'article',
    text,
    title: title ?? '',
    byline: byline ?? '',
    published: publishedTime ?? '',
    html: content ?? '',
    ms,
  }
}

/** What the bench calls inside the browser. */
export const readers = { ours, readability: plainReadability }

Object.assign(globalThis, { readers })
