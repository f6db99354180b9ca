import type { Kept } from './kept'
import type { LibraryPorts } from './library'
import { isHeardByAll } from './peers'
import { woundClock } from './state/clock'
import type { DeviceState } from './state/device-state'

const DAY_MS = 24 * 60 * 60 * 1000
/** How long the bin keeps a text, and everything of an article whose removal every device has heard of. */
const BIN_DAYS = 30
/** How long a removal is remembered in any case: a device that stays away longer may bring the article back. */
const TOMBSTONE_DAYS = 180

/**
 * Empties the bin of what has been in it long enough.
 * @returns how many bodies and entries went
 */
export async function purgeBin({ store, now, newDeviceId, scheduleSync, announce }: LibraryPorts): Promise<number> {
  const at = now()
  const daysIn = ({ entry }: Kept) => (entry.removedAt === null ? 0 : (at - entry.removedAt) / DAY_MS)
  const snapshot = await store.read('all')
  const isDone = (kept: Kept, state: DeviceState) =>
    daysIn(kept) > TOMBSTONE_DAYS ||
    (daysIn(kept) > BIN_DAYS && isOwnListTrue(state) && isHeardByAll(state, kept.history.removed ?? ''))
  const isDue = (kept: Kept, state: DeviceState) =>
    isDone(kept, state) || (kept.entry.hasBody && daysIn(kept) > BIN_DAYS)
  const known = woundClock(snapshot.state, at, newDeviceId)
  const due = [...snapshot.kept.values()].filter((kept) => isDue(kept, known)).map(({ entry }) => entry.id)
  if (due.length === 0) return 0
  await scheduleSync()
  const count = await store.update(due, ({ kept, state: before }) => {
    const present = woundClock(before, at, newDeviceId)
    const still = [...kept.values()].filter((one) => isDue(one, present))
    const gone = still.filter((one) => isDone(one, present))
    const emptied = still.filter((one) => !isDone(one, present))
    return {
      change: {
        put: emptied.map(({ entry, history }) => ({ entry: { ...entry, hasBody: false }, history })),
        putBodies: [],
        dropBodies: still.map(({ entry }) => entry.id),
        drop: gone.map(({ entry }) => entry.id),
        state: { ...present, edits: present.edits + (gone.length > 0 ? 1 : 0) },
      },
      result: still.length,
    }
  })
  announce({ ids: due })
  return count
}

/**
 * Whether what this device told in the account is what it knows. While that waits (the account may be full, and the
 * removal have come by the folder), its list may still say that an article is there, to browsers new in the account.
 */
const isOwnListTrue = ({ published, edits }: DeviceState): boolean =>
  published.sum === null || published.edits === edits
