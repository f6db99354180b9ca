import { type Kept, keptOf, stateOf } from './kept'
import type { Snapshot } from './library-store'
import type { ArticleState } from './state/article-state'
import { joinStates } from './state/join-states'
import type { Horizon } from './state/stamp-order'

/** The entries that arrived states alter, as they are after joining. Those that alter nothing are not among them. */
export function takeIn(
  { kept }: Snapshot,
  arrived: ReadonlyMap<string, readonly ArticleState[]>,
  horizon: Horizon,
): Kept[] {
  const put: Kept[] = []
  for (const [id, states] of arrived) {
    const present = kept.get(id)
    const joined = [...(present ? [stateOf(present)] : []), ...states].reduce((a, b) => joinStates(a, b, horizon))
    // Words about an article nobody has described yet wait where they are.
    if (joined.head === null) continue
    const after = keptOf(joined, joined.head, present?.entry.hasBody ?? false, horizon)
    if (JSON.stringify(after) !== JSON.stringify(present)) put.push(after)
  }
  return put
}

/** States by the article they speak of. */
export function byArticle(states: readonly ArticleState[]): Map<string, ArticleState[]> {
  const arrived = new Map<string, ArticleState[]>()
  for (const state of states) {
    const others = arrived.get(state.id)
    if (others) others.push(state)
    else arrived.set(state.id, [state])
  }
  return arrived
}
