import type { IDBPTransaction, StoreNames } from 'idb'
import type { Kept } from '../core/library/kept'
import type { Change, Snapshot } from '../core/library/library-store'
import type { LibrarySchema } from './library-schema'

type Reading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], IDBTransactionMode>
type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>

/** Reads within a transaction; it waits for nothing but the database, so the transaction stays open. */
export async function readRecords(transaction: Reading, ids: readonly string[] | 'all'): Promise<Snapshot> {
  const entries = transaction.objectStore('entries')
  const histories = transaction.objectStore('histories')
  const state = transaction.objectStore('device').get('state')
  const [foundEntries, foundHistories] = await Promise.all(
    ids === 'all'
      ? [entries.getAll(), histories.getAll()]
      : [Promise.all(ids.map((id) => entries.get(id))), Promise.all(ids.map((id) => histories.get(id)))],
  )
  const historyOf = new Map(foundHistories.flatMap((history) => (history ? [[history.id, history]] : [])))
  const kept = new Map<string, Kept>()
  for (const entry of foundEntries) {
    const history = entry && historyOf.get(entry.id)
    if (history) kept.set(entry.id, { entry, history })
  }
  return { kept, state: (await state) ?? null }
}

/** Writes within a transaction. */
export async function writeRecords(transaction: Writing, change: Change): Promise<void> {
  const entries = transaction.objectStore('entries')
  const histories = transaction.objectStore('histories')
  const bodies = transaction.objectStore('bodies')
  await Promise.all([
    ...change.put.flatMap(({ entry, history }) => [entries.put(entry), histories.put(history)]),
    ...change.putBodies.map((body) => bodies.put(body)),
    ...change.dropBodies.map((id) => bodies.delete(id)),
    ...change.drop.flatMap((id) => [entries.delete(id), histories.delete(id), bodies.delete(id)]),
    transaction.objectStore('device').put(change.state, 'state'),
  ])
}
