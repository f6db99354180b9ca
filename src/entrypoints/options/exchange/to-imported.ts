import { analyse } from '../../../core/analysis/analyse'
import { detectLanguage } from '../../../core/analysis/detect-language'
import type { Article } from '../../../core/article/article'
import { bodyText } from '../../../core/article/body-text'
import { directionOf } from '../../../core/article/direction-of'
import { rebuildBody } from '../../../core/article/rebuild-body'
import { serialiseBody } from '../../../core/article/serialise-body'
import { extractArticle } from '../../../core/extraction/extract-article'
import { type Highlight, notRead } from '../../../core/library/annotations'
import type { ImportedMark, ImportRecord } from '../../../core/library/import/import-record'
import type { ImportedEntry } from '../../../core/library/import/imported-entry'

/** Parses HTML into a document that is never shown and runs nothing. */
export type Parse = (html: string) => Document

const MOST_EXCERPT = 300

/**
 * A record as the library takes it: its text rebuilt from the allow-list, counted and summarised, its passages found.
 * Null: it is a page without an article in it.
 * @param now when it is imported, in ms: the date of what has none
 */
export async function toImported(record: ImportRecord, parse: Parse, now: number): Promise<ImportedEntry | null> {
  if (record.own) return ownEntry(record, parse)
  const found =
    record.html === null ? null : record.isPage ? readPage(record, parse) : readBody(record.html, record.url, parse)
  if (record.isPage && found === null) return null
  const html = found?.html ?? ''
  const text = found?.text ?? ''
  const lang =
    text === '' ? (record.lang ?? found?.lang ?? null) : detectLanguage(text, record.lang ?? found?.lang ?? null)
  const title = record.isPage ? found?.title || record.title : record.title
  const article: Article = {
    url: record.url,
    title,
    byline: record.byline ?? found?.byline ?? null,
    siteName: record.siteName ?? found?.siteName ?? null,
    published: record.published ?? found?.published ?? null,
    lang,
    dir: directionOf(lang),
    excerpt: record.excerpt || found?.excerpt || text.slice(0, MOST_EXCERPT),
    image: record.image ?? found?.image ?? null,
    html,
    text,
  }
  const analysis =
    text === '' ? null : analyse({ title, text, lang, siteName: article.siteName, byline: article.byline })
  return {
    article,
    minutes: analysis?.minutes ?? 1,
    summary: analysis?.summary ?? [],
    tags: record.tags,
    savedAt: record.savedAt ?? now,
    archived: record.archived,
    favourite: record.favourite,
    note: record.note,
    removedAt: null,
    reading:
      record.progress > 0
        ? {
            ...notRead,
            progress: Math.round(record.progress * 1000) / 1000,
            finishedAt: record.progress === 1 ? (record.savedAt ?? now) : null,
          }
        : notRead,
    highlights: await Promise.all(
      record.marks.filter((mark) => mark.text.trim() !== '').map((mark) => toHighlight(mark, text, record, now)),
    ),
  }
}

type Found = Pick<Article, 'html' | 'text'> & Partial<Article>

/** A page on which nothing looks like an article is still what the person kept: its whole body is taken then. */
function readPage({ html, url }: ImportRecord, parse: Parse): Found | null {
  const document = parse(html ?? '')
  const extraction = extractArticle(document, { url })
  if (extraction.kind === 'article') return extraction.article
  if (extraction.kind === 'no-article' && extraction.found) return extraction.found.article
  return null
}

function readBody(html: string, baseUrl: string, parse: Parse): Found {
  const document = parse(html)
  const body = rebuildBody(document.body, document, { baseUrl })
  return { html: serialiseBody(body), text: bodyText(body) }
}

/** What Lectern wrote itself is taken as it was, but for the body: whoever had the file may have changed it. */
function ownEntry({ own, html }: ImportRecord, parse: Parse): ImportedEntry {
  // Checked value by value by the background, which believes no page.
  const entry = own?.entry as ImportedEntry & Article
  const { url, title, byline, siteName, published, lang, dir, excerpt, image, minutes, summary } = entry
  const { tags, savedAt, archived, favourite, note, removedAt, reading, highlights } = entry
  const safe = html === null ? '' : readBody(html, url, parse).html
  const article = {
    url,
    title,
    byline,
    siteName,
    published,
    lang,
    dir,
    excerpt,
    image,
    html: safe,
    text: own?.text ?? '',
  }
  return { article, minutes, summary, tags, savedAt, archived, favourite, note, removedAt, reading, highlights }
}

const CONTEXT = 32

/** Named by its words, so that the same passage imported twice is one. */
async function toHighlight(
  mark: ImportedMark,
  text: string,
  { url, savedAt }: ImportRecord,
  now: number,
): Promise<Highlight> {
  const exact = mark.text.trim().slice(0, 20_000)
  const at = text.indexOf(exact)
  const start = Math.max(0, at)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${url}\n${exact}`))
  const id = [...new Uint8Array(digest).subarray(0, 11)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const prefix = at < 0 ? '' : text.slice(Math.max(0, at - CONTEXT), at)
  const suffix = at < 0 ? '' : text.slice(at + exact.length, at + exact.length + CONTEXT)
  return {
    id,
    colour: 'yellow',
    quote: { exact, prefix, suffix, start },
    note: mark.note,
    madeAt: mark.madeAt ?? savedAt ?? now,
  }
}
