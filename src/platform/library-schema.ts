import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { notRead } from '../core/library/annotations'
import type { Body, Entry } from '../core/library/entry'
import type { History } from '../core/library/kept'
import type { Segment } from '../core/library/search/segment'
import type { DeviceState } from '../core/library/state/device-state'

/**
 * Entries lie apart from bodies so that a list stays light, and apart from their histories because only the writer
 * needs those: reading the list is one `getAll` and nothing else.
 */
export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { savedAt: number } }
  histories: { key: string; value: StoredHistory; indexes: { written: number } }
  bodies: { key: string; value: Body }
  /** One record, under the key `state`. */
  device: { key: string; value: DeviceState }
  /** The index of search, in the order in which its segments were made: of two that hold an article the later counts. */
  segments: { key: number; value: Segment }
  /** Articles whose text no segment holds as it is now. */
  unindexed: { key: string; value: Unindexed }
  /** Bytes of pictures, each once, by their SHA-256. */
  pictures: { key: string; value: StoredPicture }
  /** Which pictures were kept with an article. */
  picturesOf: { key: string; value: PicturesOf; indexes: { used: string } }
  /** Articles whose pictures are still to be kept. */
  picturesWanted: { key: string; value: PicturesWanted }
  /** Under `pictures`: bytes of all that are kept. */
  totals: { key: string; value: number }
}

export interface StoredHistory extends History {
  /** How many `edits` the library had with this writing. */
  written: number
}

export interface Unindexed {
  id: string
  /** Another one at every writing of the body: an index made of an older body must not take this for its own. */
  mark: string
}

export interface StoredPicture {
  /** SHA-256 of its bytes, hex. */
  hash: string
  type: string
  bytes: ArrayBuffer
}

export interface PicturesOf {
  /** The article's. */
  id: string
  /** Hash by address, as it stands in the body. */
  hashes: Record<string, string>
  /** The same hashes, each once: what an index can hold. */
  used: string[]
}

export interface PicturesWanted {
  /** The article's. */
  id: string
  /** Ms since 1970. */
  at: number
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
  async (database, transaction) => {
    transaction.objectStore('entries').createIndex('savedAt', 'savedAt')
    database.createObjectStore('segments')
    const unindexed = database.createObjectStore('unindexed', { keyPath: 'id' })
    database.createObjectStore('pictures', { keyPath: 'hash' })
    database.createObjectStore('picturesOf', { keyPath: 'id' })
    for (const id of await transaction.objectStore('bodies').getAllKeys()) await unindexed.put({ id, mark: 'upgrade' })
  },
  (database, transaction) => {
    transaction.objectStore('picturesOf').createIndex('used', 'used', { multiEntry: true })
    database.createObjectStore('picturesWanted', { keyPath: 'id' })
    database.createObjectStore('totals')
  },
  async (_database, transaction) => {
    const histories = transaction.objectStore('histories')
    histories.createIndex('written', 'written')
    // Whoever has told everything up to now has told these; whoever has not has less.
    const written = (await transaction.objectStore('device').get('state'))?.edits ?? 0
    for await (const cursor of histories) void cursor.update({ ...cursor.value, written })
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
