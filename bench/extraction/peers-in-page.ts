import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { nothing, parse, type Reading } from './reading'

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

/** Others' readings, beside ours; see `in-page.ts`. */
Object.assign((globalThis as unknown as { readers: object }).readers, { readability: plainReadability, defuddle })
