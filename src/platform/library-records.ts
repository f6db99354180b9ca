import type { IDBPTransaction, StoreNames } from 'idb'
import type { History, Kept } from '../core/library/kept'
import type { Change, Since, Snapshot } from '../core/library/library-store'
import { everyRecord } from './every-record'
import type { LibrarySchema } from './library-schema'
import { forgetPictures } from './picture-records'

type Reading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], IDBTransactionMode>
type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>

/** Reads within a transaction; it waits for nothing but the database, so the transaction stays open. */
export async function readRecords(transaction: Reading, which: readonly string[] | 'all' | Since): Promise<Snapshot> {
  const entries = transaction.objectStore('entries')
  const histories = transaction.objectStore('histories')
  const ids = which !== 'all' && 'since' in which ? await idsSince(transaction, which) : which
  const [foundEntries, foundHistories, state] = await Promise.all([
    ids === 'all' ? everyRecord(entries) : Promise.all(ids.map((id) => entries.get(id))),
    ids === 'all' ? everyRecord(histories) : Promise.all(ids.map((id) => histories.get(id))),
    transaction.objectStore('device').get('state'),
  ])
  const historyOf = new Map<string, History>()
  for (const stored of foundHistories) {
    if (!stored) continue
    const { written: _, ...history } = stored
    historyOf.set(history.id, history)
  }
  const kept = new Map<string, Kept>()
  for (const entry of foundEntries) {
    const history = entry && historyOf.get(entry.id)
    if (history) kept.set(entry.id, { entry, history })
  }
  return { kept, state: state ?? null }
}

const idsSince = (transaction: Reading, { since }: Since): Promise<string[]> =>
  transaction.objectStore('histories').index('written').getAllKeys(IDBKeyRange.lowerBound(since, true))

/** Writes within a transaction. Whatever fails, none of the other requests is left unheard. */
export async function writeRecords(transaction: Writing, change: Change): Promise<void> {
  const entries = transaction.objectStore('entries')
  const histories = transaction.objectStore('histories')
  const bodies = transaction.objectStore('bodies')
  const requests: Promise<unknown>[] = []
  const request = (asked: Promise<unknown>) => {
    // A later one may throw at once, and then nobody waits for this.
    asked.catch(() => {})
    requests.push(asked)
  }
  for (const { entry, history } of change.put) {
    request(entries.put(entry))
    request(histories.put({ ...history, written: change.state.edits }))
  }
  const unindexed = transaction.objectStore('unindexed')
  const outdate = (id: string) => request(unindexed.put({ id, mark: crypto.randomUUID() }))
  for (const body of change.putBodies) {
    request(bodies.put(body))
    outdate(body.id)
  }
  for (const id of [...change.dropBodies, ...change.drop]) {
    request(bodies.delete(id))
    outdate(id)
    request(forgetPictures(transaction, id))
  }
  for (const id of change.drop) {
    request(entries.delete(id))
    request(histories.delete(id))
  }
  request(transaction.objectStore('device').put(change.state, 'state'))
  await Promise.all(requests)
}
