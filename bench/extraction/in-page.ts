import { extractArticle } from '../../src/core/extraction/extract-article'
import { nothing, parse, type Reading } from './reading'

/** Our reading, which the bench calls inside the browser: it parses the page anew and counts its own time alone. */
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

Object.assign(globalThis, { readers: { ours }, extractArticle })
