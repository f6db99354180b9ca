import { rebuildBody } from '../core/article/rebuild-body'
import { fold } from '../core/extraction/fold'
import { nextPage, type PageOfArticle } from '../core/extraction/next-page'
import { isPageLine } from '../core/extraction/page-line'
import { fetchPage } from '../platform/fetch-page'

/** Pages one press adds at the most; a further press adds further ones. */
export const MOST_PAGES = 20
/** Characters beyond which nothing more is joined: a book, not an article. */
const MOST_TEXT = 2_000_000

/** Where an article goes on. */
export interface Onward {
  page: PageOfArticle
  url: string
}

export interface JoinOptions {
  title: string
  signal: AbortSignal
  /** A page is asked for. */
  onPage: (number: number) => void
  /** A page was put in; the article goes on there, or ends. */
  onAdded: (next: Onward | null) => void
}

/**
 * Fetches the pages an article goes on with, one after the other, and puts their text under `text`. What they repeat of
 * it (title, foreword, notices) is left out. Ends with the article, with the bounds, or when it is called off.
 *
 * @throws PageNotFetched; what was put in before stays
 */
export async function joinPages(text: HTMLElement, from: Onward, options: JoinOptions): Promise<void> {
  let onward: Onward | null = from
  for (let added = 0; onward && added < MOST_PAGES; added++) {
    if ((text.textContent ?? '').length > MOST_TEXT || options.signal.aborted) return
    const { page, url } = onward as Onward
    const number = page.number + 1
    options.onPage(number)
    const { document, url: found } = await fetchPage(url, options.signal)
    if (options.signal.aborted) return
    // A page that is gone leads elsewhere; another site is never read.
    const isSame = new URL(found).origin === new URL(page.first).origin
    const isNew = isSame && append(text, bodyOf(document, found), found, number, options.title)
    if (isNew && added === 0) dropPageLines(text)
    const next = isNew ? nextPage(document, { ...page, number }, found) : null
    onward = next ? { page: { ...page, number }, url: next } : null
    options.onAdded(onward)
  }
}

function bodyOf(document: Document, url: string): DocumentFragment | null {
  const reading = globalThis.lecternReadPage?.(document, { url, block: globalThis.lecternSettings?.extraction.block })
  const read = reading?.kind === 'no-article' ? reading.found : reading?.kind === 'article' ? reading : null
  return read?.body ?? null
}

/** Puts a page's body under the text; false when it says nothing new. */
function append(text: HTMLElement, body: DocumentFragment | null, url: string, number: number, title: string): boolean {
  if (!body) return false
  const document = text.ownerDocument
  const known = new Set(
    [title, ...[...text.querySelectorAll(blocks)].map(({ textContent }) => textContent ?? '')].map(fold),
  )
  // Elements of the page's own document are shown under any policy of the page; those of another one are not.
  const added = rebuildBody(body, document, { baseUrl: url })
  for (const block of added.querySelectorAll(blocks)) if (known.has(fold(block.textContent ?? ''))) block.remove()
  if (!/\S/.test(added.textContent ?? '')) return false
  // Notes of every page are numbered anew: their ids would meet.
  for (const element of added.querySelectorAll('[id]')) element.id = `${element.id}-page-${number}`
  for (const link of added.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${link.getAttribute('href')}-page-${number}`)
  for (const picture of added.querySelectorAll('img')) picture.loading = 'eager'
  dropPageLines(added)
  text.append(document.createElement('hr'), added)
  return true
}

/** Lines that lead from page to page lead nowhere in a text that has them all. */
function dropPageLines(text: ParentNode): void {
  for (const block of text.querySelectorAll('p, ul, ol, h2, h3, h4, div'))
    if (isPageLine(block.textContent ?? '')) block.remove()
}

/** What a page may repeat of the page before. */
const blocks = 'h1, h2, h3, p, figure, li'
