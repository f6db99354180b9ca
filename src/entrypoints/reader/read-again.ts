import { detectLanguage } from '../../core/analysis/detect-language'
import type { Analysis, Article } from '../../core/article/article'
import { bodyText } from '../../core/article/body-text'
import { directionOf } from '../../core/article/direction-of'
import { serialiseBody } from '../../core/article/serialise-body'
import { extractArticle } from '../../core/extraction/extract-article'
import type { ArticleExtraction } from '../../core/extraction/extraction'
import { keepSign } from '../../core/extraction/keep-sign'
import { type Comparison, compareTexts } from '../../core/library/compare-texts'
import { fetchPage } from '../../platform/fetch-page'
import { getBody } from '../../platform/library-database'
import { sendLetter } from '../../platform/send-letter'
import { readSettings } from '../../platform/settings'
import { siteOf } from '../../ui/controls/format'
import { analysisInput } from '../analysis-input'

export interface SecondReading {
  article: Article
  analysis: Analysis | null
  /** Against the text that is kept; null: there is none. */
  comparison: Comparison | null
}

/** There is no article on the page any more. */
export class NothingToRead extends Error {
  constructor() {
    super('There is no article on the page.')
    this.name = 'NothingToRead'
  }
}

/**
 * Reads the page of a saved article again, as it was read then: with the block somebody pointed at and what they put back.
 * @throws PageNotFetched, NothingToRead
 */
export async function readAgain(id: string, url: string): Promise<SecondReading> {
  const [{ document, url: found }, { extraction: choices }, body] = await Promise.all([
    fetchPage(url),
    readSettings(siteOf(url)),
    getBody(id),
  ])
  const extraction = extractArticle(document, { url: found, block: choices.block || undefined })
  const read = extraction.kind === 'no-article' ? extraction.found : extraction.kind === 'article' ? extraction : null
  if (!read) throw new NothingToRead()
  const article = { ...putBack(read, new Set(choices.kept)), url }
  const evidence = { keywords: read.keywords, pictures: read.body.querySelectorAll('img').length, canonical: null }
  const analysis = await sendLetter('analyse', analysisInput(article, evidence)).catch(() => null)
  return { article, analysis, comparison: body ? compareTexts(body.text, article.text) : null }
}

function putBack({ article, body, removals }: ArticleExtraction, kept: ReadonlySet<string>): Article {
  const back = removals.filter((removal) => kept.has(keepSign(removal)) && body.contains(removal.place))
  for (const { place, block } of back) place.replaceWith(block())
  const text = back.length > 0 ? bodyText(body) : article.text
  const html = back.length > 0 ? serialiseBody(body) : article.html
  const lang = detectLanguage(text, article.lang)
  return { ...article, html, text, lang, dir: lang === null ? article.dir : directionOf(lang) }
}
