import type { Entry } from '../core/library/entry'
import { everyRecord } from './every-record'
import { libraryConnection } from './library-connection'

/** Every entry, the bin's too, newest first; all as of one moment. */
export async function listAllEntries(): Promise<Entry[]> {
  const all = await everyRecord((await libraryConnection()).transaction('entries').store)
  // Of tens of thousands the sorting is a task by itself, and so is what is done with them.
  await breath()
  all.sort((a, b) => b.savedAt - a.savedAt)
  await breath()
  return all
}

const breath = () => new Promise((free) => setTimeout(free))
