import type { SaveRequest } from './library'
import type { ArticleState } from './state/article-state'
import type { Pen } from './state/pen'

/**
 * The state of a saved article after its page was read again: what this reading found replaces the former one. Where it
 * lies, its tags, highlights, notes and the date of the first save stay.
 */
export function refreshedState(
  before: ArticleState,
  { article, analysis }: Pick<SaveRequest, 'article' | 'analysis'>,
  pen: Pen,
): ArticleState {
  const at = pen.stamp()
  const { title, lang, dir, byline, siteName, published, excerpt, image } = article
  // The address stays as it was saved: it names the article.
  const url = before.head?.value.url ?? article.url
  return {
    ...before,
    head: { at, value: { url, title, lang, dir, minutes: analysis?.minutes ?? before.head?.value.minutes ?? 1 } },
    details: { at, value: { byline, siteName, published, excerpt, image, summary: analysis?.summary ?? [] } },
  }
}
