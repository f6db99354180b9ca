import { expect, test } from 'vitest'
import { itemBytes, totalBytes } from './item-bytes'
import { headBytes, makePlace } from './place'
import { placeRoom } from './place-room'

const LIMITS = { itemBytes: 1000, totalBytes: 8000, items: 20 }
const NAME = 'aaaaaaaa'

const largest = (holds: (characters: number) => boolean): number => {
  let characters = 0
  while (holds(characters + 1)) characters++
  return characters
}
const ABOUT = { generation: 7, name: 'Loom', at: 1, upto: null, heard: {} }
const HEAD = headBytes(NAME, ABOUT)
const placeOf = (device: string, characters: number) => makePlace(device, 'x'.repeat(characters), ABOUT, LIMITS)

test('alone, a device may take seven eighths; what it writes then is within the limits', async () => {
  const room = placeRoom({}, [NAME], LIMITS, HEAD)
  const most = largest(room.holds)
  const { items } = await placeOf(NAME, most)
  expect(totalBytes(items)).toBeLessThanOrEqual(7000)
  expect(totalBytes(items)).toBeGreaterThan(6850)
  expect(Math.abs(room.characters - most)).toBeLessThan(100)
  for (const [key, value] of Object.entries(items)) expect(itemBytes(key, value)).toBeLessThanOrEqual(1000)
})

test('where others have filled the rest, the last eighth is there', () => {
  const others = { theirs: 'x'.repeat(6990 - 8) }
  expect(largest(placeRoom(others, [NAME], LIMITS, HEAD).holds)).toBeGreaterThan(800)
  expect(largest(placeRoom({ theirs: 'x'.repeat(7990) }, [NAME], LIMITS, HEAD).holds)).toBe(0)
})

test('its own place is no hindrance to a new one of the same size', async () => {
  const most = largest(placeRoom({}, [NAME], LIMITS, HEAD).holds)
  const { items } = await placeOf(NAME, most)
  expect(largest(placeRoom(items, [NAME], LIMITS, HEAD).holds)).toBe(most)
})

test('a place under a former name is counted until it is gone', async () => {
  const { items } = await placeOf('formerly', 4000)
  const most = largest(placeRoom(items, [NAME, 'formerly'], LIMITS, HEAD).holds)
  const written = (await placeOf(NAME, most)).items
  expect(totalBytes({ ...items, ...written })).toBeLessThanOrEqual(8000)
  expect(most).toBeGreaterThan(3000)
})

test('the number of items is limited too', () => {
  const others = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 0]))
  expect(largest(placeRoom(others, [NAME], LIMITS, HEAD).holds)).toBeLessThanOrEqual(2000)
})
