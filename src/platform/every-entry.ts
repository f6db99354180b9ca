import type { Entry } from '../core/library/entry'
import { everyRecord } from './every-record'
import { libraryConnection } from './library-connection'

/** Every entry, the bin's too, newest first; all as of one moment. */
export async function listAllEntries(): Promise<Entry[]> {
  const all = await everyRecord((await libraryConnection()).transaction('entries').store)
  return all.sort((a, b) => b.savedAt - a.savedAt)
}
