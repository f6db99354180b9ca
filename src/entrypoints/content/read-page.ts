import { detectLanguage } from '../../core/analysis/detect-language'
import { directionOf } from '../../core/article/direction-of'
import { extractArticle } from '../../core/extraction/extract-article'
import type { ArticleExtraction, Extraction, ExtractOptions } from '../../core/extraction/extraction'

export type { Extraction, ExtractOptions }

/** Extraction with language and direction settled by the text itself: pages are often wrong about both. */
export function readPage(document: Document, options: ExtractOptions): Extraction {
  const extraction = extractArticle(document, options)
  if (extraction.kind === 'article') return settled(extraction)
  if (extraction.kind === 'too-large' || !extraction.found) return extraction
  return { kind: 'no-article', found: settled(extraction.found) }
}

/** In place: a copy of the article would have its HTML written at once. */
function settled(extraction: ArticleExtraction): ArticleExtraction {
  const { article } = extraction
  article.lang = detectLanguage(article.text, article.lang)
  if (article.lang !== null) article.dir = directionOf(article.lang)
  return extraction
}
