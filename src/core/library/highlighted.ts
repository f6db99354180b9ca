import { BadRequest } from './check-save-request'
import type { ArticleState } from './state/article-state'
import type { HighlightSet } from './state/highlight-set'

/** More than anybody marks in one article; every page that shows the list reads them all. */
const MOST_HIGHLIGHTS = 2_000

/** The state with these highlights; the same one when nothing differs. @throws BadRequest when there are too many */
export function highlighted(before: ArticleState, highlights: HighlightSet): ArticleState {
  if (highlights === before.highlights) return before
  if (highlights.length > MOST_HIGHLIGHTS) throw new BadRequest('An article has room for two thousand highlights.')
  return { ...before, highlights }
}
