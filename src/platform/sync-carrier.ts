import type { SyncCarrier } from '../core/library/browser-sync/sync-carrier'
import { LibraryFull } from '../core/library/library-full'
import { browser } from './browser'

/** The part of `storage.sync` that is needed here. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** The quotas of `storage.sync`, the same in Chromium and Firefox. */
const LIMITS = { itemBytes: 8_192, totalBytes: 102_400, items: 512 }

/** The library's carrier over the browser's own synchronising. One write here is one write of the quota. */
export function createSyncCarrier(area: SyncArea = browser.storage.sync): SyncCarrier {
  return {
    limits: LIMITS,
    read: () => area.get(null),
    async write(items) {
      try {
        await area.set(items)
      } catch (error) {
        throw isRoom(error) ? new LibraryFull('sync', { cause: error }) : error
      }
    },
    remove: (keys) => area.remove([...keys]),
  }
}

/**
 * Whether the browser says that there is no room. The library counts before it writes, so this is for what it could
 * not foresee; the wording differs by browser and version, and too many writes a minute is a quota of another kind.
 */
function isRoom(error: unknown): boolean {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  return /quota/i.test(`${name} ${message}`) && !/write_?operations/i.test(message)
}
