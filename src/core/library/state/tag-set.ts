import { deviceOf, type Stamp } from './stamp'
import { compareStamps, type Horizon } from './stamp-order'
import { foldTag } from './tidy-tags'

/** A tag was added; the stamp is unique to this addition. */
export interface TagAdd {
  at: Stamp
  /** As it was spelled. */
  name: string
}

/** An addition (and all earlier ones of its device) was seen and taken back, by the operation stamped `by`. */
export interface TagDrop {
  seen: Stamp
  by: Stamp
}

/** Of one tag: the last addition of each device, and the last addition of each device that was taken back. */
export interface TagMarks {
  /** The tag, folded. */
  key: string
  adds: readonly TagAdd[]
  drops: readonly TagDrop[]
}

/**
 * An observed-remove set, sorted by key (Shapiro et al., "A comprehensive study of Convergent and Commutative
 * Replicated Data Types", 2011, with one dot a device): taking a tag away undoes the additions that were seen, so an
 * addition made elsewhere meanwhile wins. A list and no object: a tag may be called `__proto__`.
 */
export type TagSet = readonly TagMarks[]

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Keeps of each device's marks the latest, in a settled order. */
function latestOfEach<Mark>(marks: Mark[], stampOf: (mark: Mark) => Stamp, compare: (a: Mark, b: Mark) => number) {
  const latest = new Map<string, Mark>()
  for (const mark of marks) {
    const device = deviceOf(stampOf(mark))
    const other = latest.get(device)
    if (other === undefined || compare(mark, other) > 0) latest.set(device, mark)
  }
  return [...latest.values()].sort((a, b) => compareText(stampOf(a), stampOf(b)))
}

function joinMarks(a: TagMarks, b: TagMarks, horizon: Horizon): TagMarks {
  const order = (x: Stamp, y: Stamp) => compareStamps(x, y, horizon)
  const addOrder = (x: TagAdd, y: TagAdd) => order(x.at, y.at) || compareText(x.name, y.name)
  const dropOrder = (x: TagDrop, y: TagDrop) => order(x.seen, y.seen) || order(x.by, y.by)
  return {
    key: a.key,
    adds: latestOfEach([...a.adds, ...b.adds], ({ at }) => at, addOrder),
    drops: latestOfEach([...a.drops, ...b.drops], ({ seen }) => seen, dropOrder),
  }
}

/** The union of what both know. */
export function joinTags(a: TagSet, b: TagSet, horizon: Horizon): TagSet {
  if (b.length === 0) return a
  const joined = new Map(a.map((marks) => [marks.key, marks]))
  for (const marks of b) {
    joined.set(marks.key, joinMarks(joined.get(marks.key) ?? { key: marks.key, adds: [], drops: [] }, marks, horizon))
  }
  return [...joined.values()].sort((x, y) => compareText(x.key, y.key))
}

const liveAdds = ({ adds, drops }: TagMarks, horizon: Horizon): TagAdd[] =>
  adds.filter(
    ({ at }) => !drops.some(({ seen }) => deviceOf(seen) === deviceOf(at) && compareStamps(seen, at, horizon) >= 0),
  )

/** The tags in it, in the order of their addition, each in its first spelling. */
export function tagsOf(tags: TagSet, horizon: Horizon): string[] {
  const order = (a: TagAdd, b: TagAdd) => compareStamps(a.at, b.at, horizon) || compareText(a.name, b.name)
  return tags
    .flatMap((marks) => liveAdds(marks, horizon).sort(order).slice(0, 1))
    .sort(order)
    .map(({ name }) => name)
}

/** Adds a tag that is not in the set. */
export function withTag(tags: TagSet, name: string, at: Stamp, horizon: Horizon): TagSet {
  return joinTags(tags, [{ key: foldTag(name), adds: [{ at, name }], drops: [] }], horizon)
}

/** Takes a tag away as it is known here. */
export function withoutTag(tags: TagSet, name: string, by: Stamp, horizon: Horizon): TagSet {
  const key = foldTag(name)
  const marks = tags.find((other) => other.key === key)
  if (marks === undefined) return tags
  const drops = liveAdds(marks, horizon).map(({ at }) => ({ seen: at, by }))
  return joinTags(tags, [{ key, adds: [], drops }], horizon)
}
