import type { ArticleState } from './article-state'
import type { Pen } from './pen'
import { tagsOf, withoutTag, withTag } from './tag-set'
import { foldTag, MOST_TAGS, tidyTags } from './tidy-tags'

/** The state with these tags besides its own, as long as there are fewer than fifty. */
export function tagged(state: ArticleState, added: readonly string[], pen: Pen): ArticleState {
  const shown = tagsOf(state.tags, pen.horizon)
  const known = new Set(shown.map(foldTag))
  const names = tidyTags(added).filter((name) => !known.has(foldTag(name)))
  const tags = names
    .slice(0, Math.max(0, MOST_TAGS - shown.length))
    .reduce((set, name) => withTag(set, name, pen.stamp(), pen.horizon), state.tags)
  return tags === state.tags ? state : { ...state, tags }
}

/** The state with exactly these tags, as far as it is known here; a tag that was there keeps its spelling. */
export function retagged(state: ArticleState, wanted: readonly string[], pen: Pen): ArticleState {
  const names = tidyTags(wanted)
  const keys = new Set(names.map(foldTag))
  const tags = tagsOf(state.tags, pen.horizon)
    .filter((name) => !keys.has(foldTag(name)))
    .reduce((set, name) => withoutTag(set, name, pen.stamp(), pen.horizon), state.tags)
  return tagged(tags === state.tags ? state : { ...state, tags }, names, pen)
}
