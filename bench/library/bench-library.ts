import { createLibrary, type Library } from '../../src/core/library/library'
import type { LibraryStore } from '../../src/core/library/library-store'

/** A library that syncs into memory. */
export function benchLibrary(store: LibraryStore): Library {
  const items: Record<string, unknown> = {}
  return createLibrary({
    store,
    carrier: {
      limits: { itemBytes: 8_192, totalBytes: 102_400, items: 512 },
      read: async () => structuredClone(items),
      write: async (written) => void Object.assign(items, structuredClone(written)),
      remove: async (keys) => keys.forEach((key) => void delete items[key]),
    },
    now: Date.now,
    newDeviceId: () => 'benchdev',
    scheduleSync: async () => {},
    announce: () => {},
    deviceName: async () => 'Bench',
    keepBackup: async () => {},
  })
}
