import type { DBSchema, IDBPDatabase } from 'idb'
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

/** Each brings a database of the version before it to its own: the first makes version 1. Steps are never changed. */
const steps: readonly ((database: IDBPDatabase<LibrarySchema>) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' })
    database.createObjectStore('histories', { keyPath: 'id' })
    database.createObjectStore('bodies', { keyPath: 'id' })
    database.createObjectStore('device')
  },
]

export const schemaVersion = steps.length

/** Takes a database of any older version to the present one. @param from its version; 0: it is new */
export function upgradeSchema(database: IDBPDatabase<LibrarySchema>, from: number): void {
  for (const step of steps.slice(from)) step(database)
}
