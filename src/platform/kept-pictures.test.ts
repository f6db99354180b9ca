import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { requestFor, START } from '../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../tests/fakes/memory-carrier'
import { createLibrary } from '../core/library/library'
import { pictureOf } from '../core/library/pictures/collect-pictures'
import { pictureBytes, picturedIds, putPictures, readPictures, wantedPictures, wantPictures } from './kept-pictures'
import { openLibraryDatabase } from './library-database'

let now = START
const library = createLibrary({
  store: openLibraryDatabase(),
  carrier: createMemoryCarrier(),
  now: () => now++,
  newDeviceId: () => 'thisone0',
  scheduleSync: async () => {},
  announce: () => {},
  deviceName: async () => 'This one',
  keepBackup: async () => {},
})
const picture = async (...rest: number[]) => {
  const made = await pictureOf(Uint8Array.from([...Buffer.from('GIF89a'), ...rest]))
  if (!made) throw new Error('No picture.')
  return made
}
const ids: string[] = []

beforeEach(async () => {
  for (const name of ['a', 'b']) ids.push((await library.save(requestFor(`https://loom.example/${name}`))).id)
})

test('a picture of two articles is stored once, and goes with the last of them', async () => {
  const [a = '', b = ''] = ids
  const [one, two] = [await picture(1), await picture(2, 2)]
  await wantPictures(a, 5)
  expect(await wantedPictures()).toEqual([{ id: a, at: 5 }])
  await putPictures(a, {
    pictures: [one, two],
    hashes: { 'https://p.example/1': one.hash, 'https://p.example/2': two.hash },
  })
  await putPictures(b, { pictures: [one], hashes: { 'https://p.example/other': one.hash } })
  expect(await pictureBytes()).toBe(15)
  expect(await picturedIds()).toEqual(new Set([a, b]))
  const kept = await readPictures(b)
  expect([...kept].map(([url, blob]) => [url, blob.type, blob.size])).toEqual([
    ['https://p.example/other', 'image/gif', 7],
  ])

  // Kept anew without the second: nobody else has it.
  await putPictures(a, { pictures: [], hashes: { 'https://p.example/1': one.hash } })
  expect(await pictureBytes()).toBe(7)

  const purge = async (id: string) => {
    await library.remove(id)
    now += 40 * 24 * 60 * 60 * 1000
    await library.purge()
  }
  await purge(a)
  expect(await picturedIds()).toEqual(new Set([b]))
  expect(await wantedPictures()).toEqual([])
  expect(await pictureBytes()).toBe(7)
  await purge(b)
  expect(await pictureBytes()).toBe(0)
})

test('an article that is not here gets none', async () => {
  expect(await putPictures('nobody', { pictures: [await picture(1)], hashes: {} })).toBe(false)
  expect(await pictureBytes()).toBe(0)
})
