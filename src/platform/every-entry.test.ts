import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { sampleEntry } from '../core/library/search/sample-entry'
import { listAllEntries } from './every-entry'
import { libraryConnection } from './library-connection'

test.each([0, 3, 200, 201, 503])('of %i entries every one is there once, the newest first', async (count) => {
  const transaction = (await libraryConnection()).transaction('entries', 'readwrite')
  await transaction.store.clear()
  for (let n = 0; n < count; n++)
    await transaction.store.put(sampleEntry({ id: `entry ${n}`, savedAt: (n * 7) % count }))
  await transaction.done
  const all = await listAllEntries()
  expect(all.map(({ savedAt }) => savedAt)).toEqual(Array.from({ length: count }, (_, n) => count - 1 - n))
  expect(new Set(all.map(({ id }) => id)).size).toBe(count)
})
