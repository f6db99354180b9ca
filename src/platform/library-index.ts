import type { IndexedText } from '../core/library/search/build-segment'
import type { Segment } from '../core/library/search/segment'
import { libraryConnection } from './library-connection'

/** The index of search as it lies on the disk, in one transaction: its segments, oldest first, and what none holds. */
export async function readIndex(): Promise<{ segments: Segment[]; unindexed: string[] }> {
  const transaction = (await libraryConnection()).transaction(['segments', 'unindexed'])
  const [segments, unindexed] = await Promise.all([
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('unindexed').getAllKeys(),
  ])
  return { segments, unindexed }
}

/** What is to be searched of some articles; one whose text is not here has an empty one. */
export async function readTexts(ids: readonly string[]): Promise<IndexedText[]> {
  const transaction = (await libraryConnection()).transaction(['entries', 'bodies'])
  const [entries, bodies] = [transaction.objectStore('entries'), transaction.objectStore('bodies')]
  return Promise.all(
    ids.map(async (id) => {
      const [entry, body] = await Promise.all([entries.get(id), bodies.get(id)])
      const head = entry ? [entry.title, entry.byline, entry.siteName].filter(Boolean).join('\n') : ''
      return { id, head, text: body?.text ?? '' }
    }),
  )
}

/** What waits for the index: at most `most`, with the marks that say which writing is meant. */
export async function unindexedTexts(most: number): Promise<{ marks: Map<string, string>; texts: IndexedText[] }> {
  const waiting = await (await libraryConnection()).getAll('unindexed', null, most)
  return {
    marks: new Map(waiting.map(({ id, mark }) => [id, mark])),
    texts: await readTexts(waiting.map(({ id }) => id)),
  }
}

/**
 * Adds a segment after all others and takes what it holds off the waiting list, all at once. What was written again
 * meanwhile goes on waiting: while it does, no segment counts for it.
 */
export async function addSegment(segment: Segment, marks: ReadonlyMap<string, string>): Promise<void> {
  const transaction = (await libraryConnection()).transaction(['segments', 'unindexed'], 'readwrite')
  const segments = transaction.objectStore('segments')
  const unindexed = transaction.objectStore('unindexed')
  const last = (await segments.openKeyCursor(null, 'prev'))?.key ?? 0
  await segments.put(segment, last + 1)
  for (const [id, mark] of marks) if ((await unindexed.get(id))?.mark === mark) await unindexed.delete(id)
  await transaction.done
}

/**
 * The last segments, oldest first, read backwards for as long as `more` wants another before those that were read.
 *
 * @param more gets how many articles each holds
 */
export async function lastSegments(
  more: (sizes: readonly number[]) => boolean,
): Promise<{ keys: number[]; segments: Segment[] }> {
  const { store } = (await libraryConnection()).transaction('segments')
  const keys: number[] = []
  const segments: Segment[] = []
  let cursor = await store.openCursor(null, 'prev')
  while (cursor) {
    keys.unshift(cursor.key)
    segments.unshift(cursor.value)
    if (!more(segments.map(({ ids }) => ids.length))) break
    cursor = await cursor.continue()
  }
  return { keys, segments }
}

/** Puts a segment in the place of those it was made of, unless one of them has gone. */
export async function replaceSegments(keys: readonly number[], merged: Segment): Promise<void> {
  const transaction = (await libraryConnection()).transaction('segments', 'readwrite')
  const present = await Promise.all(keys.map((key) => transaction.store.count(key)))
  const last = keys.at(-1)
  if (last !== undefined && present.every((count) => count === 1)) {
    for (const key of keys) if (key !== last) await transaction.store.delete(key)
    await transaction.store.put(merged, last)
  }
  await transaction.done
}
