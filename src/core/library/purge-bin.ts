import { woundClock } from './clock'
import type { Kept } from './kept'
import type { LibraryPorts } from './library'

const DAY_MS = 24 * 60 * 60 * 1000
/** How long the bin keeps a text. */
const BODY_DAYS = 30
/** How long a removal is remembered: a device that stays away longer may bring the article back. */
const TOMBSTONE_DAYS = 180

/**
 * Empties the bin of what has been in it long enough.
 * @returns how many bodies and entries went
 */
export async function purgeBin({ store, now, newDeviceId, scheduleSync, announce }: LibraryPorts): Promise<number> {
  const at = now()
  const daysIn = ({ entry }: Kept) => (entry.removedAt === null ? 0 : (at - entry.removedAt) / DAY_MS)
  const isDue = (kept: Kept) => daysIn(kept) > TOMBSTONE_DAYS || (kept.entry.hasBody && daysIn(kept) > BODY_DAYS)
  const due = [...(await store.read('all')).kept.values()].filter(isDue).map(({ entry }) => entry.id)
  if (due.length === 0) return 0
  await scheduleSync()
  const count = await store.update(due, ({ kept, state: before }) => {
    const still = [...kept.values()].filter(isDue)
    const [gone, emptied] = [
      still.filter((one) => daysIn(one) > TOMBSTONE_DAYS),
      still.filter((one) => daysIn(one) <= TOMBSTONE_DAYS),
    ]
    const state = woundClock(before, at, newDeviceId)
    return {
      change: {
        put: emptied.map(({ entry, history }) => ({ entry: { ...entry, hasBody: false }, history })),
        putBodies: [],
        dropBodies: still.map(({ entry }) => entry.id),
        drop: gone.map(({ entry }) => entry.id),
        state: { ...state, edits: state.edits + (gone.length > 0 ? 1 : 0) },
      },
      result: still.length,
    }
  })
  announce({ ids: due })
  return count
}
