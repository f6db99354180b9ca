import { describe, expect, test } from 'vitest'
import { Died, dyingAt } from '../../../tests/fakes/failing-ports'
import { createDevice, type Device, requestFor } from '../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../tests/fakes/memory-carrier'
import { createLibrary, type Library } from './library'

const URL = 'https://loom.example/warp'
const DAY = 24 * 60 * 60 * 1000

/** A device with something saved, something archived, something long in the bin, and another device's news waiting. */
async function prepared(): Promise<Device & { id: string; binned: string; contents: () => unknown }> {
  const carrier = createMemoryCarrier()
  const other = createDevice(carrier, 'otherone')
  const device = createDevice(carrier, 'thisone0')
  const { id } = await device.library.save(requestFor(URL, {}, ['first']))
  const { id: binned } = await device.library.save(requestFor(`${URL}/bin`))
  await device.library.remove(binned)
  await device.library.publish()
  await other.library.merge()
  await other.library.publish()
  await device.library.merge()
  await other.library.setTags(id, ['first', 'theirs'])
  await other.library.save(requestFor('https://news.example/arrived'))
  await other.library.publish()
  const contents = () => ({
    entries: device.view(),
    bodies: [...device.store.bodies.values()],
    seen: Object.keys(device.store.state()?.seen ?? {}),
    published: [...carrier.items.keys()],
  })
  device.clock.now += 40 * DAY
  return { ...device, id, binned, contents }
}

type Prepared = Awaited<ReturnType<typeof prepared>>

const commands: Record<string, (library: Library, device: Prepared) => Promise<unknown>> = {
  'save something new': (library) => library.save(requestFor(`${URL}/new`, {}, ['x', 'y'])),
  'save again': (library) => library.save(requestFor(URL, { title: 'Another title' }, ['second'])),
  setTags: (library, { id }) => library.setTags(id, ['second', 'third']),
  setArchived: (library, { id }) => library.setArchived(id, true),
  remove: (library, { id }) => library.remove(id),
  restore: (library, { binned }) => library.restore(binned),
  purge: (library) => library.purge(),
  merge: (library) => library.merge(),
  forget: (library) => library.forget('otherone'),
  async publish(library, { id }) {
    await library.setArchived(id, true)
    return library.publish()
  },
}

describe.each(Object.entries(commands))('%s', (name, command) => {
  test.each(['before', 'after'] as const)(
    'dying %s any call of a port loses nothing: once more, and all is as if undisturbed',
    async (when) => {
      const undisturbed = await prepared()
      const count = dyingAt(Number.POSITIVE_INFINITY, when, undisturbed.ports)
      await command(createLibrary(count.ports), undisturbed)
      expect(count.calls()).toBeGreaterThan(1)

      for (let k = 1; k <= count.calls(); k++) {
        const device = await prepared()
        const saved = device.view().length
        const { ports } = dyingAt(k, when, device.ports)
        await expect(command(createLibrary(ports), device)).rejects.toThrow(Died)
        expect(device.view().length).toBeGreaterThanOrEqual(name === 'purge' ? saved - 1 : saved)
        await command(device.library, device)
        expect(device.contents()).toEqual(undisturbed.contents())
      }
    },
  )

  test('a sync has been asked for before anything is written', async () => {
    const device = await prepared()
    const order: string[] = []
    const { store } = device.ports
    const library = createLibrary({
      ...device.ports,
      scheduleSync: async () => void order.push('schedule'),
      store: {
        read: store.read,
        update: (ids, decide) => {
          order.push('update')
          return store.update(ids, decide)
        },
      },
    })
    await command(library, device)
    expect(order[0]).toBe('schedule')
  })
})
