import type { Article } from '../article/article'
import { bodyText } from '../article/body-text'
import { rebuildBody } from '../article/rebuild-body'
import { serialiseBody } from '../article/serialise-body'
import { chooseContent } from './choose/choose-content'
import { isThreadAddress } from './choose/find-thread'
import type { ArticleExtraction, Extraction, ExtractOptions, Removal } from './extraction'
import { finishContent } from './finish/finish-content'
import { startFinishing } from './finish/finishing'
import { isArticle } from './is-article'
import { mayBeThread } from './metadata/page-kind'
import { readMetadata } from './metadata/read-metadata'
import { copyPage } from './prepare/copy-page'
import { appendNotes, collectNotes } from './prepare/footnotes'
import { unwrapShells } from './prepare/unwrap-shells'

/** Elements beyond which a page is not read: no article has so many, and a tab must not freeze. */
const maximumElements = 55_000
const excerptLength = 300

/**
 * Finds the article of a page. The document given is read and never changed; the body returned belongs to it and is
 * made of allowed elements only. Answers `no-article` when the page has no running text to speak of, `too-large` when
 * reading it would take too long.
 */
export function extractArticle(document: Document, { url, isVisible, block }: ExtractOptions): Extraction {
  if (document.getElementsByTagName('*').length > maximumElements) return { kind: 'too-large' }
  const baseUrl = baseOf(document, url)
  const chosen = block ? pointedAt(document, block) : null
  // A thread's posts are often called comments.
  const mayBeComments = () => !chosen && !isThreadAddress(url) && !mayBeThread(document)
  const copy = copyPage(document, { baseUrl, isVisible, mayBeComments, chosen })
  if (!copy) return { kind: 'too-large' }
  const metadata = readMetadata(document, copy, url, baseUrl)
  // Readability drops the heading that repeats the title.
  copy.title = metadata.title
  const removals: Removal[] = []
  unwrapShells(copy)
  const notes = collectNotes(copy, baseUrl)
  const choice = chooseContent(copy, metadata, url)
  if (!choice) return { kind: 'no-article', found: null }
  const places = new Map<Node, Comment>()
  finishContent(startFinishing(choice, metadata, removals, { into: document, baseUrl, places }))
  appendNotes(choice.content, notes, baseUrl)
  const body = rebuildBody(choice.content, document, { baseUrl, places })
  const text = bodyText(body)
  const { title, byline, siteName, published, lang, dir, image, keywords, description } = metadata
  const excerpt = description || beginningOf(text)
  let html: string | undefined
  const article: Article = {
    url: url.replace(/#.*$/, ''),
    title,
    byline,
    siteName,
    published,
    lang,
    dir,
    excerpt,
    image,
    // Written when it is asked for: the reader shows the elements, and its first frame need not wait for their text.
    get html() {
      html ??= serialiseBody(rebuildBody(choice.content, copy, { baseUrl }))
      return html
    },
    set html(written) {
      html = written
    },
    text,
  }
  const found: ArticleExtraction = { kind: 'article', article, body, keywords, removals }
  if ((!choice.isList && isArticle(body, text, metadata.isArticle)) || (chosen && text !== '')) return found
  return { kind: 'no-article', found: text === '' ? null : found }
}

/** The block somebody pointed at on a page like this one; null when a selector finds none or is none. */
function pointedAt(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}

/** Base of the page's relative addresses: its `<base>`, resolved against the page. */
function baseOf(document: Document, url: string): string {
  // By the name alone, as in metadata: the browser walks a whole page many times as fast as with an attribute to look at.
  const base = [...document.getElementsByTagName('base')].find((element) => element.hasAttribute('href'))
  const href = base?.getAttribute('href')
  return href && URL.canParse(href, url) ? new URL(href, url).href : url
}

/** The first line long enough to be a sentence, cut at a space. */
function beginningOf(text: string): string {
  const lines = text.split('\n')
  const line = lines.find((candidate) => candidate.length >= 60) ?? lines[0] ?? ''
  return line.length <= excerptLength ? line : `${line.slice(0, excerptLength).replace(/\s+\S*$/, '')}…`
}
