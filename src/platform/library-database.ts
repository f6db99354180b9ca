import type { Body, Entry } from '../core/library/entry'
import { LibraryFull } from '../core/library/library-full'
import type { LibraryStore } from '../core/library/library-store'
import { foldTag } from '../core/library/state/tidy-tags'
import { libraryConnection } from './library-connection'
import { readRecords, writeRecords } from './library-records'
import { pictureStores } from './picture-records'

/** The library's disk: IndexedDB. Only the background writes; pages read with the functions below. */
export function openLibraryDatabase(): LibraryStore {
  return {
    async read(which) {
      const database = await libraryConnection()
      return readRecords(database.transaction(['entries', 'histories', 'device']), which)
    },
    async update(ids, decide) {
      const database = await libraryConnection()
      // Strict: what was saved is on the disk, even if the power fails.
      const stores = ['entries', 'histories', 'bodies', 'device', 'unindexed', ...pictureStores] as const
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
      // Awaited at the end; should something fail before that, this rejection is nobody's news.
      transaction.done.catch(() => {})
      try {
        const { change, result } = decide(await readRecords(transaction, ids))
        if (change) await writeRecords(transaction, change)
        await transaction.done
        return result
      } catch (error) {
        if (transaction.error === null) abort(transaction)
        throw isQuota(error) || isQuota(transaction.error) ? new LibraryFull('disk', { cause: error }) : error
      }
    },
  }
}

/** Every entry that is not in the bin, newest first. */
export async function listEntries(): Promise<Entry[]> {
  const entries = await (await libraryConnection()).getAll('entries')
  return entries.filter(({ removedAt }) => removedAt === null).sort((a, b) => b.savedAt - a.savedAt)
}

/**
 * The newest entries that are to be read, newest first, from a short walk along the index of dates: it takes as long in
 * a library of ten thousand as in one of ten.
 *
 * @param most how many at most
 * @param steps how many entries are looked at for them
 */
export async function newestUnread(most: number, steps: number): Promise<Entry[]> {
  const { store } = (await libraryConnection()).transaction('entries')
  const found: Entry[] = []
  let cursor = await store.index('savedAt').openCursor(null, 'prev')
  for (let step = 0; cursor && found.length < most && step < steps; step++) {
    const { archived, removedAt } = cursor.value
    if (!archived && removedAt === null) found.push(cursor.value)
    cursor = await cursor.continue()
  }
  return found
}

/** Some entries as they are now; one that is gone is left out. */
export async function getEntries(ids: readonly string[]): Promise<Entry[]> {
  const { store } = (await libraryConnection()).transaction('entries')
  return (await Promise.all(ids.map((id) => store.get(id)))).filter((entry) => entry !== undefined)
}

/** An entry, even one in the bin; undefined: never saved, or purged. */
export async function getEntry(id: string): Promise<Entry | undefined> {
  return (await libraryConnection()).get('entries', id)
}

/** The text of an entry; undefined when it is not on this device. */
export async function getBody(id: string): Promise<Body | undefined> {
  return (await libraryConnection()).get('bodies', id)
}

/** Names of all entries, those in the bin too. */
export async function listIds(): Promise<string[]> {
  return (await libraryConnection()).getAllKeys('entries')
}

/** The person's own tags, most used first, each in the spelling of its newest entry. */
export async function listTags(): Promise<string[]> {
  const counts = new Map<string, { name: string; count: number }>()
  for (const name of (await listEntries()).flatMap(({ tags }) => tags)) {
    const key = foldTag(name)
    const known = counts.get(key)
    counts.set(key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

const isQuota = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
