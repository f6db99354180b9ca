import { analyse } from '../../src/core/analysis/analyse'
import { detectLanguage } from '../../src/core/analysis/detect-language'
import type { Analysis, Article } from '../../src/core/article/article'
import { readPage } from '../../src/entrypoints/content/read-page'
import { analysePage } from './analyse-page'
import { loadPage } from './load-page'

/**
 * One answer of the line protocol; times in milliseconds. A page that is no article is an error, with what text it has
 * beside it for whoever wants that all the same.
 */
export type Answer =
  | { id: unknown; error?: string; article: Partial<Article> & Analysis; ms: { extract?: number; analyse: number } }
  | { id: unknown; error: string }

type Fields = Record<string, unknown>
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const countOf = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined)

/** Answers one line: a page (`file`, `url`) or a text (`text`, `lang`, `title`, `sentences`, `tags`). Never throws. */
export function answerRequest(line: string): Answer {
  let id: unknown = null
  try {
    const request: unknown = JSON.parse(line)
    if (typeof request !== 'object' || request === null) throw new Error('a request is an object')
    const fields = request as Fields
    id = fields.id ?? null
    const file = stringOf(fields.file)
    if (file !== undefined) return answerPage(id, file, stringOf(fields.url), fields)
    const text = stringOf(fields.text)
    if (text !== undefined) return answerText(id, text, fields)
    throw new Error('a request has a file or a text')
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

const counts = (fields: Fields): { sentences?: number; tags?: number } => {
  const [sentences, tags] = [countOf(fields.sentences), countOf(fields.tags)]
  return { ...(sentences && { sentences }), ...(tags && { tags }) }
}
const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100

function answerPage(id: unknown, file: string, url: string | undefined, fields: Fields): Answer {
  const page = loadPage(file, url)
  try {
    const start = performance.now()
    const extraction = readPage(page.document, { url: page.url })
    const middle = performance.now()
    const found = extraction.kind === 'no-article' ? extraction.found : extraction
    if (found?.kind !== 'article') return { id, error: extraction.kind === 'too-large' ? 'too large' : 'no article' }
    const analysis = analysePage(found, counts(fields))
    const ms = { extract: round(middle - start), analyse: round(performance.now() - middle) }
    const answer = { id, article: { ...found.article, ...analysis }, ms }
    return extraction.kind === 'article' ? answer : { error: 'no article', ...answer }
  } finally {
    page.window.window.close()
  }
}

function answerText(id: unknown, text: string, fields: Fields): Answer {
  const start = performance.now()
  const lang = detectLanguage(text, stringOf(fields.lang) ?? null)
  const title = stringOf(fields.title) ?? ''
  const described = { title, text, lang, siteName: null, byline: null, description: '', keywords: [], pictures: 0 }
  const analysis = analyse(described, counts(fields))
  return { id, article: { title, text, lang, ...analysis }, ms: { analyse: round(performance.now() - start) } }
}
