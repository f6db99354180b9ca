import { type ArticleState, emptyState, type Register } from '../state/article-state'
import { deviceOf } from '../state/stamp'
import { compareStamps, type Horizon } from '../state/stamp-order'
import type { TagMarks } from '../state/tag-set'

/**
 * What a device has to tell the others about an article: the parts whose latest stamp is its own. So all devices
 * together tell everything once. Of an article in the bin only the removal is told, by the one who removed it; the rest
 * follows when somebody brings it back. Details, positions, highlights and notes stay at home: an index is all there is
 * room for. Null: nothing to tell.
 *
 * @param names the names the device answers for
 */
export function ownShare(state: ArticleState, names: ReadonlySet<string>, horizon: Horizon): ArticleState | null {
  const isOwn = (stamp: string) => names.has(deviceOf(stamp))
  const own = <Value>(register: Register<Value> | null) => (register && isOwn(register.at) ? register : null)
  const nothing = emptyState(state.id)

  const removed = own(state.removed)
  if (state.removed !== null && state.removed.value !== null) return removed && { ...nothing, removed }

  const head = own(state.head)
  const saved = own(state.saved)
  const archived = own(state.archived)
  const tags = state.tags.flatMap((marks) => ownMarks(marks, isOwn, horizon))
  const favourite = own(state.favourite)
  const progress = own(state.progress)
  if (!head && !saved && !archived && !removed && !favourite && !progress && tags.length === 0) return null
  return { ...nothing, head, saved, archived, removed, favourite, progress, tags }
}

/** Additions that still stand, and removals that no later addition of the same device has made needless. */
function ownMarks(marks: TagMarks, isOwn: (stamp: string) => boolean, horizon: Horizon): TagMarks[] {
  const later = (a: string, b: string) => deviceOf(a) === deviceOf(b) && compareStamps(a, b, horizon) > 0
  const adds = marks.adds.filter(
    ({ at }) => isOwn(at) && !marks.drops.some(({ seen }) => seen === at || later(seen, at)),
  )
  const drops = marks.drops.filter(({ seen, by }) => isOwn(by) && !marks.adds.some(({ at }) => later(at, seen)))
  return adds.length + drops.length > 0 ? [{ key: marks.key, adds, drops }] : []
}
