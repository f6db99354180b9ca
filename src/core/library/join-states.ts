import type { ArticleState, Register } from './article-state'
import { compareStamps, type Horizon } from './stamp-order'
import { joinTags } from './tag-set'

function laterOf<Value>(
  a: Register<Value> | null,
  b: Register<Value> | null,
  horizon: Horizon,
): Register<Value> | null {
  if (a === null || b === null) return a ?? b
  const order = compareStamps(a.at, b.at, horizon)
  if (order !== 0) return order > 0 ? a : b
  // One stamp, two values: a copied profile. Any rule will do that does not ask who comes first.
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b
}

const earlierOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

/**
 * What two devices together know of one article. Commutative, associative and idempotent for one horizon, so it does
 * not matter in which order, how often or over which ways records arrive.
 */
export function joinStates(a: ArticleState, b: ArticleState, horizon: Horizon): ArticleState {
  return {
    id: a.id,
    head: laterOf(a.head, b.head, horizon),
    details: laterOf(a.details, b.details, horizon),
    savedAt: earlierOf(a.savedAt, b.savedAt),
    archived: laterOf(a.archived, b.archived, horizon),
    removed: laterOf(a.removed, b.removed, horizon),
    tags: joinTags(a.tags, b.tags, horizon),
  }
}
