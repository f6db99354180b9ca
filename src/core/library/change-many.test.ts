import { expect, test } from 'vitest'
import { createDevice, requestFor } from '../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../tests/fakes/memory-carrier'

async function shelf() {
  const device = createDevice(createMemoryCarrier())
  const save = async (name: string, tags: string[] = []) =>
    (await device.library.save(requestFor(`https://loom.example/${name}`, {}, tags))).id
  const ids = [await save('a', ['Wool', 'blue']), await save('b', ['wool']), await save('c')]
  device.announced.length = 0
  const tags = () => ids.map((id) => device.store.records.get(id)?.entry.tags)
  return { device, ids, tags }
}

test('many entries change at once, are told once, and the answer names those that changed', async () => {
  const { device, ids } = await shelf()
  const [a = '', b = '', c = ''] = ids
  await device.library.setArchived(b, true)
  device.announced.length = 0
  expect(await device.library.changeMany([a, b, c, 'nobody'], { kind: 'archive', value: true })).toEqual([a, c])
  expect(device.announced).toEqual([a, c])
  expect(device.view().every(({ archived }) => archived)).toBe(true)
  expect(await device.library.changeMany(ids, { kind: 'archive', value: true })).toEqual([])
})

test('many go to the bin and come back', async () => {
  const { device, ids } = await shelf()
  await device.library.changeMany(ids, { kind: 'remove', value: true })
  expect(device.view().every(({ removedAt }) => removedAt !== null)).toBe(true)
  await device.library.changeMany(ids, { kind: 'remove', value: false })
  expect(device.view().every(({ removedAt }) => removedAt === null)).toBe(true)
})

test('favourites are given and taken', async () => {
  const { device, ids } = await shelf()
  await device.library.changeMany(ids.slice(0, 2), { kind: 'favourite', value: true })
  expect(device.view().filter(({ favourite }) => favourite)).toHaveLength(2)
})

test('a tag is renamed wherever it stands, whatever its spelling, and merges into one that is there', async () => {
  const { device, ids, tags } = await shelf()
  await device.library.changeMany(ids.slice(0, 2), { kind: 'retag', drop: ['wool'], add: ['yarn'] })
  expect(tags()).toEqual([['blue', 'yarn'], ['yarn'], []])
  await device.library.changeMany(ids.slice(0, 2), { kind: 'retag', drop: ['yarn'], add: ['blue'] })
  expect(tags()).toEqual([['blue'], ['blue'], []])
})

test('a rename may change the spelling alone', async () => {
  const { device, ids, tags } = await shelf()
  await device.library.changeMany(ids.slice(0, 1), { kind: 'retag', drop: ['Wool'], add: ['WOOL'] })
  expect(tags()[0]).toEqual(['blue', 'WOOL'])
})

test('a tag is deleted, and only that', async () => {
  const { device, ids, tags } = await shelf()
  await device.library.changeMany(ids, { kind: 'retag', drop: ['wool'], add: [] })
  expect(tags()).toEqual([['blue'], [], []])
})
