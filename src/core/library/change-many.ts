import { keptOf, stateOf } from './kept'
import type { LibraryPorts } from './library'
import type { ArticleState, Register } from './state/article-state'
import { type Pen, takePen } from './state/pen'
import { retagged } from './state/retagged'
import { tagsOf } from './state/tag-set'
import { foldTag } from './state/tidy-tags'

/** One change to many entries. What an entry is already stays unwritten. */
export type ManyChange =
  | { kind: 'archive'; value: boolean }
  | { kind: 'favourite'; value: boolean }
  /** Into the bin or out of it. */
  | { kind: 'remove'; value: boolean }
  /** Takes the tags in `drop` away and adds those in `add`; the same word in both changes its spelling. */
  | { kind: 'retag'; drop: readonly string[]; add: readonly string[] }

/**
 * Changes many entries in one transaction and tells the pages once. Ids that are not in the library are passed over.
 * @returns the ids of those that changed: an undo must leave the others alone
 * @throws LibraryFull
 */
export async function changeMany(
  { store, now, newDeviceId, scheduleSync, announce }: LibraryPorts,
  ids: readonly string[],
  change: ManyChange,
): Promise<string[]> {
  await scheduleSync()
  const changed = await store.update([...new Set(ids)], ({ kept, state }) => {
    const pen = takePen(state, now(), newDeviceId)
    const put = [...kept.values()].flatMap((present) => {
      const before = stateOf(present)
      const after = altered(before, change, pen)
      return after === before || after.head === null
        ? []
        : [keptOf(after, after.head, present.entry.hasBody, pen.horizon)]
    })
    if (put.length === 0) return { change: null, result: [] }
    const result = put.map(({ entry }) => entry.id)
    return { change: { put, putBodies: [], dropBodies: [], drop: [], state: pen.state() }, result }
  })
  if (changed.length > 0) announce({ ids: changed })
  return changed
}

function altered(before: ArticleState, change: ManyChange, pen: Pen): ArticleState {
  const { archived, favourite, removed } = before
  switch (change.kind) {
    case 'archive':
      return is(archived, change.value) ? before : { ...before, archived: { at: pen.stamp(), value: change.value } }
    case 'favourite':
      return is(favourite, change.value) ? before : { ...before, favourite: { at: pen.stamp(), value: change.value } }
    case 'remove':
      return ((removed?.value ?? null) !== null) === change.value
        ? before
        : { ...before, removed: { at: pen.stamp(), value: change.value ? pen.now : null } }
    case 'retag':
      return retag(before, change, pen)
  }
}

const is = (register: Register<boolean> | null, value: boolean): boolean => (register?.value ?? false) === value

function retag(before: ArticleState, change: ManyChange & { kind: 'retag' }, pen: Pen): ArticleState {
  const dropped = new Set(change.drop.map(foldTag))
  const rest = tagsOf(before.tags, pen.horizon).filter((tag) => !dropped.has(foldTag(tag)))
  // First without the dropped ones: the same word in another spelling would otherwise keep its old one.
  return retagged(retagged(before, rest, pen), [...rest, ...change.add], pen)
}
