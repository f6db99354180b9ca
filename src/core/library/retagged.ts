import type { ArticleState } from './article-state'
import type { Pen } from './pen'
import { tagsOf, withoutTag, withTag } from './tag-set'
import { foldTag, tidyTags } from './tidy-tags'

/** The state with exactly these tags, as far as it is known here; a tag that was there keeps its spelling. */
export function retagged(state: ArticleState, wanted: readonly string[], pen: Pen): ArticleState {
  const shown = tagsOf(state.tags, pen.horizon)
  const names = tidyTags(wanted)
  const wantedKeys = new Set(names.map(foldTag))
  const shownKeys = new Set(shown.map(foldTag))
  let { tags } = state
  for (const name of names) if (!shownKeys.has(foldTag(name))) tags = withTag(tags, name, pen.stamp(), pen.horizon)
  for (const name of shown) if (!wantedKeys.has(foldTag(name))) tags = withoutTag(tags, name, pen.stamp(), pen.horizon)
  return tags === state.tags ? state : { ...state, tags }
}
