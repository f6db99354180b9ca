import type { Body } from './entry'
import type { SaveRequest } from './library'
import { type ArticleState, emptyState } from './state/article-state'
import { joinStates } from './state/join-states'
import type { Pen } from './state/pen'
import { tagged } from './state/retagged'

/**
 * The state of an article after saving it (again): what this reading found replaces the former one, tags are united,
 * and it is out of bin and archive, on every device.
 */
export function savedState(
  before: ArticleState | null,
  id: string,
  { article, analysis, tags }: SaveRequest,
  pen: Pen,
): ArticleState {
  const at = pen.stamp()
  const { url, title, lang, dir, byline, siteName, published, excerpt, image } = article
  const head = { url, title, lang, dir, minutes: analysis?.minutes ?? 1 }
  const details = { byline, siteName, published, excerpt, image, summary: analysis?.summary ?? [] }
  const reading: ArticleState = {
    ...emptyState(id),
    head: { at, value: head },
    details: { at, value: details },
    // Once saved, saved: a clock that is wrong today does not change the date.
    saved: { at, value: before?.saved?.value ?? pen.now },
    archived: { at, value: false },
    removed: { at, value: null },
  }
  const joined = before === null ? reading : joinStates(before, reading, pen.horizon)
  return tagged(joined, tags, pen)
}

export const bodyOf = (id: string, { article }: Pick<SaveRequest, 'article'>): Body => ({
  id,
  html: article.html,
  text: article.text,
})
