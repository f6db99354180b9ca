import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
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

function defuddle(html: string, url: string): Reading {
  const document = parse(html)
  const start = performance.now()
  const { content, title, author, published } = new Defuddle(document, { url }).parse()
  const ms = performance.now() - start
  const text = textOf(content)
  return {
    ...nothing,
    kind: text ? 'article' : 'no-article',
    text,
    title,
    byline: author,
    published,
    html: content,
    ms,
  }
}

/** The words of blocks apart: minified markup has no white space between them. */
const textOf = (html: string): string =>
  parse(html.replace(/<(?:\/(?:p|div|li|h[1-6]|td|th|tr|dt|dd|pre|blockquote|figcaption)|br)\b/gi, '\n$&')).body
    .textContent ?? ''

/** What the bench calls inside the browser: each parses the page anew and counts its own time alone. */
export const readers = { ours, readability: plainReadability, defuddle }

Object.assign(globalThis, { readers, extractArticle })
