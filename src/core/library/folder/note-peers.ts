import { stateOf } from '../kept'
import { onlyState } from '../library-store'
import { acknowledging, type MetPeer, metPeers } from '../peers'
import { isSameState } from '../state/device-state'
import { horizonAt } from '../state/stamp-order'
import type { LogHead } from './device-log'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import type { Heard } from './hear'

/** Notes what the heads of the others acknowledge, and what of them was heard to its end. */
export async function notePeers(
  { store, now }: Pick<FolderPorts, 'store' | 'now'>,
  heads: ReadonlyMap<string, LogHead | 'unreadable' | null>,
  memory: FolderMemory,
  { skipped }: Pick<Heard, 'skipped'>,
): Promise<void> {
  const { state: before } = await store.read([])
  if (before === null) return
  const met = [...heads].flatMap(([device, head]): MetPeer[] => {
    // What lies in the folder of one that was forgotten elsewhere does not say that it has come back.
    if (device === memory.device || before.forgotten?.includes(device)) return []
    if (head === null || head === 'unreadable') return [{ device, acknowledges: {}, heardUpTo: null }]
    const read = new Set(memory.read[device])
    // Something malformed may have been the very removal that is asked about.
    const isHeard = skipped === 0 && head.segments.every(({ sum }) => read.has(sum))
    return [{ device, acknowledges: head.heard, heardUpTo: isHeard ? head.upto : null }]
  })
  const horizon = horizonAt(now())
  if (isSameState(before, metPeers(before, met, horizon))) return
  const { kept } = await store.read('all')
  const removals = [...kept.values()].filter(({ entry }) => entry.removedAt !== null).map(stateOf)
  await store.update([], ({ state }) => ({
    change: state && onlyState(acknowledging(metPeers(state, met, horizon), removals)),
    result: null,
  }))
}
