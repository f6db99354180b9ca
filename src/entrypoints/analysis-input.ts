import type { AnalysisInput } from '../core/analysis/analyse'
import type { Article } from '../core/article/article'
import type { Evidence } from '../platform/content-bridge'

/** What the analysis needs of an article that was read from a page. */
export function analysisInput(article: Article, { keywords, pictures }: Evidence): AnalysisInput {
  const { title, text, lang, siteName, byline, excerpt } = article
  return { title, text, lang, siteName, byline, description: excerpt, keywords, pictures }
}
