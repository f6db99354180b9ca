import { beforeEach, expect, test } from 'vitest'
import { createDevice, type Device, requestFor } from '../../../tests/fakes/library-device'
import { twoBrowsers } from '../../../tests/fakes/two-browsers'
import { TooManyLosses } from './brake'

const URL = 'https://loom.example/warp'

let { carrier, here, there } = twoBrowsers()
beforeEach(() => {
  ;({ carrier, here, there } = twoBrowsers())
})
const titles = ({ view }: Device) => view().map(({ title }) => title)
const keysOf = (device: string) => [...carrier.items.keys()].filter((key) => key.startsWith(`d/${device}/`))

test('a browser is known by the name it was given, and a new name is told though nothing else changed', async () => {
  await there.library.save(requestFor(URL))
  await there.library.publish()
  expect((await here.library.merge()).devices).toMatchObject([{ name: 'Browser there000', isOwn: false }])
  const { writes } = carrier
  there.named.name = '书房里的电脑'
  await there.library.publish()
  await there.library.publish()
  expect(carrier.writes).toBe(writes + 1)
  expect((await here.library.merge()).devices).toMatchObject([{ name: '书房里的电脑', state: 'unchanged' }])
})

test('a name is shown as one short line, whoever wrote it', async () => {
  await there.library.save(requestFor(URL))
  there.named.name = `a\n\u0000${'x'.repeat(500)}`
  await there.library.publish()
  const [device] = (await here.library.merge()).devices
  expect(device?.name).toBe(`a ${'x'.repeat(38)}`)
})

test('what a forgotten browser told is told by the one that forgot it', async () => {
  await there.library.save(requestFor(URL, { title: 'Theirs' }, ['wool']))
  await there.library.publish()
  await here.library.save(requestFor(`${URL}2`, { title: 'Ours' }))
  await here.library.forget('there000')
  expect(keysOf('there000')).toEqual([])
  const third = createDevice(carrier)
  const { devices } = await third.library.merge()
  expect(devices.map(({ device }) => device)).toEqual(['here0000'])
  expect(titles(third).sort()).toEqual(['Ours', 'Theirs'])
  expect(third.view().find(({ title }) => title === 'Theirs')?.tags).toEqual(['wool'])
})

test('a forgotten browser that comes back is one of them again, and nobody deletes what it writes', async () => {
  await there.library.save(requestFor(URL, { title: 'Theirs' }))
  await there.library.publish()
  await here.library.forget('there000')
  await there.library.save(requestFor(`${URL}3`, { title: 'Later' }))
  await there.library.merge()
  await there.library.publish()
  await here.library.publish()
  expect(keysOf('there000')).not.toEqual([])
  for (let round = 0; round < 3; round++) {
    for (const { library } of [here, there]) {
      await library.merge()
      await library.publish()
    }
  }
  expect(titles(here).sort()).toEqual(['Later', 'Theirs'])
  expect(here.store.state()).toMatchObject({ adopted: [], forgotten: [] })
  const { writes } = carrier
  await here.library.publish()
  await there.library.publish()
  expect(carrier.writes).toBe(writes)
})

test('itself and strangers are not forgotten', async () => {
  await here.library.save(requestFor(URL))
  await here.library.publish()
  const before = [...carrier.items.keys()]
  await here.library.forget('here0000')
  await here.library.forget('nobody00')
  expect([...carrier.items.keys()]).toEqual(before)
})

test('a browser whose place is full of deletions is not followed unasked, and the list was kept aside before', async () => {
  for (let n = 0; n < 30; n++) await here.library.save(requestFor(`${URL}${n}`))
  await here.library.publish()
  await there.library.merge()
  for (const { id } of there.view().slice(0, 20)) await there.library.remove(id)
  await there.library.publish()
  const stopped = await here.library.merge().catch((error) => error)
  expect(stopped).toBeInstanceOf(TooManyLosses)
  expect(stopped.losses).toMatchObject({ of: 30 })
  expect(here.view().filter(({ removedAt }) => removedAt !== null)).toEqual([])
  await here.library.merge(stopped.losses.ids.length)
  expect(here.view().filter(({ removedAt }) => removedAt !== null)).toHaveLength(20)
  expect(here.backups).toHaveLength(1)
  expect(here.backups[0]?.every(({ entry }) => entry.removedAt === null)).toBe(true)
})
