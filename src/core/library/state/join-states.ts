import type { ArticleState, Register } from './article-state'
import { joinHighlights } from './highlight-set'
import { laterOf } from './later-of'
import { furtherOf } from './progress'
import type { Horizon } from './stamp-order'
import { joinTags } from './tag-set'

/** The one with the lower value; of two alike the later stamp, so that who saves last has both it and the head to tell. */
function lowerOf(a: Register<number> | null, b: Register<number> | null, horizon: Horizon): Register<number> | null {
  if (a === null || b === null || a.value === b.value) return laterOf(a, b, horizon)
  return a.value < b.value ? a : b
}

/**
 * What two devices together know of one article. Commutative, associative and idempotent for one horizon, so it does
 * not matter in which order, how often or over which ways records arrive.
 */
export function joinStates(a: ArticleState, b: ArticleState, horizon: Horizon): ArticleState {
  return {
    id: a.id,
    head: laterOf(a.head, b.head, horizon),
    details: laterOf(a.details, b.details, horizon),
    saved: lowerOf(a.saved, b.saved, horizon),
    archived: laterOf(a.archived, b.archived, horizon),
    removed: laterOf(a.removed, b.removed, horizon),
    tags: joinTags(a.tags, b.tags, horizon),
    favourite: laterOf(a.favourite, b.favourite, horizon),
    progress: furtherOf(a.progress, b.progress, horizon),
    position: laterOf(a.position, b.position, horizon),
    highlights: joinHighlights(a.highlights, b.highlights, horizon),
    note: laterOf(a.note, b.note, horizon),
  }
}
