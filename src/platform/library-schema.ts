import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { notRead } from '../core/library/annotations'
import type { DeviceState } from '../core/library/device-state'
import type { Body, Entry } from '../core/library/entry'
import type { History } from '../core/library/kept'

/**
 * Entries lie apart from bodies so that a list stays light, and apart from their histories because only the writer
 * needs those: reading the list is one `getAll` and nothing else.
 */
export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: Entry }
  histories: { key: string; value: History }
  bodies: { key: string; value: Body }
  /** One record, under the key `state`. */
  device: { key: string; value: DeviceState }
}

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>

/** Each brings a database of the version before it to its own: the first makes version 1. Steps are never changed. */
const steps: readonly ((database: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' })
    database.createObjectStore('histories', { keyPath: 'id' })
    database.createObjectStore('bodies', { keyPath: 'id' })
    database.createObjectStore('device')
  },
  async (_database, transaction) => {
    const nothing = { favourite: false, reading: notRead, highlights: [], note: '' }
    const never = { favourite: null, progress: null, round: 0, position: null, highlights: [], note: null }
    for await (const cursor of transaction.objectStore('entries')) void cursor.update({ ...nothing, ...cursor.value })
    for await (const cursor of transaction.objectStore('histories')) void cursor.update({ ...never, ...cursor.value })
    // Other devices may have told already what this one could not take in: every place is read anew.
    const device = transaction.objectStore('device')
    const state = await device.get('state')
    if (state) await device.put({ ...state, seen: {} }, 'state')
  },
]

export const schemaVersion = steps.length

/** Takes a database of any older version to the present one. @param from its version; 0: it is new */
export async function upgradeSchema(
  database: IDBPDatabase<LibrarySchema>,
  from: number,
  transaction: Upgrade,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, transaction)
}
