import { itemBytes, totalBytes } from '../../src/core/library/browser-sync/item-bytes'
import type { SyncCarrier } from '../../src/core/library/browser-sync/sync-carrier'
import { LibraryFull } from '../../src/core/library/library-full'

export interface MemoryCarrier extends SyncCarrier {
  items: Map<string, unknown>
  /** How many writes were made. */
  writes: number
}

/** `storage.sync` in memory, with its quotas, shared by as many libraries as are given it. */
export function createMemoryCarrier(limits = { itemBytes: 8_192, totalBytes: 102_400, items: 512 }): MemoryCarrier {
  const items = new Map<string, unknown>()
  const carrier: MemoryCarrier = {
    limits,
    items,
    writes: 0,
    read: async () => structuredClone(Object.fromEntries(items)),
    async write(written) {
      const after = { ...Object.fromEntries(items), ...written }
      const tooLarge = Object.entries(written).some(([key, value]) => itemBytes(key, value) > limits.itemBytes)
      if (tooLarge || totalBytes(after) > limits.totalBytes || Object.keys(after).length > limits.items) {
        throw new LibraryFull('sync')
      }
      for (const [key, value] of Object.entries(written)) items.set(key, structuredClone(value))
      carrier.writes++
    },
    async remove(keys) {
      for (const key of keys) items.delete(key)
    },
  }
  return carrier
}
