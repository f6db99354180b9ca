import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createDavServer } from '../../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../../tests/fakes/folder-device'
import { createDevice, type Device, requestFor } from '../../../tests/fakes/library-device'
import { createMemoryCarrier, type MemoryCarrier } from '../../../tests/fakes/memory-carrier'
import { noConsent, syncFolder } from './folder/sync-folder'

const HISTORIES = Number(process.env.LECTERN_HISTORIES ?? (process.env.LECTERN_LONG === '1' ? 3_000 : 15))
const SEED = Number(process.env.LECTERN_SEED ?? 20_261_125)
const DAY = 24 * 60 * 60 * 1000
const URLS = [1, 2].map((n) => `https://loom.example/${n}`)

let carrier: MemoryCarrier
let devices: Device[]
beforeEach(() => {
  carrier = createMemoryCarrier()
  devices = ['deviceaa', 'devicebb', 'devicecc'].map((name) => createDevice(carrier, name))
})

const throughBrowsers = async ({ library }: Device) => {
  await library.merge()
  await library.publish()
}
const throughFolder = async (device: Device) => void (await syncFolder((device as FolderDevice).folderPorts, noConsent))
let exchange: (device: Device) => Promise<void> = throughBrowsers
const sync = async (device: Device) => {
  await exchange(device)
  await device.library.purge()
}
const syncAll = async (some: readonly Device[], rounds = 3) => {
  for (let round = 0; round < rounds; round++) for (const device of some) await sync(device)
}
const wait = (days: number) => {
  for (const { clock } of devices) clock.now += days * DAY
}
const entries = ({ store }: Device) => [...store.records.values()].map(({ entry }) => entry)

describe('a removal', () => {
  test('is forgotten once the bin has kept it and every device has heard of it', async () => {
    const [here, there] = devices as [Device, Device]
    const { id } = await here.library.save(requestFor(URLS[0] ?? ''))
    await syncAll(devices)
    await there.library.remove(id)
    await syncAll(devices)
    for (const device of devices) expect(entries(device)[0]?.removedAt).not.toBeNull()
    wait(31)
    await syncAll(devices)
    for (const device of devices) expect(entries(device)).toEqual([])
    const fresh = createDevice(carrier)
    await fresh.library.merge()
    expect(entries(fresh)).toEqual([])
  })

  test('is remembered while a device stays away, half a year at most', async () => {
    const [here, there, away] = devices as [Device, Device, Device]
    const { id } = await here.library.save(requestFor(URLS[0] ?? ''))
    await syncAll(devices)
    await here.library.remove(id)
    wait(100)
    await syncAll([here, there])
    expect(entries(here)).toHaveLength(1)
    expect(entries(there)).toHaveLength(1)
    await syncAll(devices)
    expect(entries(away)).toEqual([])
    expect(entries(here)).toEqual([])
  })

  test('waits for nobody who was forgotten', async () => {
    const [here, there] = devices as [Device, Device]
    const { id } = await here.library.save(requestFor(URLS[0] ?? ''))
    await syncAll(devices)
    await here.library.remove(id)
    wait(31)
    await syncAll([here, there])
    expect(entries(here)).toHaveLength(1)
    await here.library.forget('devicecc')
    await there.library.merge()
    await there.library.forget('devicecc')
    await syncAll([here, there])
    expect(entries(here)).toEqual([])
  })

  test('that had no room is not taken for heard', async () => {
    const [here, there] = devices as [Device, Device]
    await syncAll(devices)
    const ids = []
    for (let n = 0; n < 12; n++) ids.push((await here.library.save(requestFor(`https://loom.example/${n}`))).id)
    await syncAll(devices)
    for (const id of ids) await here.library.remove(id)
    Object.assign(carrier, { limits: { ...carrier.limits, totalBytes: 1200 } })
    await here.library.publish().catch(() => null)
    wait(31)
    await there.library.merge().catch(() => null)
    await there.library.purge()
    expect(here.store.state()?.published.leftOut ?? 1).toBeGreaterThan(0)
    await here.library.merge()
    await here.library.purge()
    expect(entries(here).length).toBeGreaterThan(0)
  })

  test('that came by the folder is remembered until the own list in the account tells of it', async () => {
    const { send } = createDavServer()
    devices = [1, 2].map(() => createFolderDevice(send, null, carrier))
    exchange = throughFolder
    onTestFinished(() => {
      exchange = throughBrowsers
    })
    const [here, there] = devices as [Device, Device]
    await here.library.save(requestFor(URLS[1] ?? ''))
    const { id } = await there.library.save(requestFor(URLS[0] ?? ''))
    await there.library.publish()
    await syncAll(devices)
    await here.library.remove(id)
    await syncAll(devices)
    wait(31)
    await syncAll(devices)
    expect(entries(there).map(({ removedAt }) => removedAt !== null)).toEqual([true, false])
    await there.library.publish()
    const fresh = createDevice(carrier)
    fresh.clock.now = there.clock.now
    await fresh.library.merge()
    expect(entries(fresh).filter(({ removedAt }) => removedAt === null)).toEqual([])
    await syncAll(devices)
    expect(entries(there).map(({ url }) => url)).toEqual([URLS[1]])
  })

  test('acknowledgements come to rest: once all is told nobody writes any more', async () => {
    const { id } = await (devices[0] as Device).library.save(requestFor(URLS[0] ?? ''))
    await syncAll(devices)
    await (devices[1] as Device).library.remove(id)
    await syncAll(devices)
    wait(31)
    await syncAll(devices, 5)
    const { writes } = carrier
    await syncAll(devices, 3)
    expect(carrier.writes).toBe(writes)
  })
})

const event = fc.record({
  device: fc.nat(2),
  kind: fc.constantFrom('save', 'remove', 'restore', 'tag', 'merge', 'publish', 'purge', 'sync', 'exchange', 'wait'),
  article: fc.nat(URLS.length - 1),
  days: fc.constantFrom(0.01, 1, 20, 40),
})
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

/** No more than half a year altogether: beyond that a removal is forgotten in any case, as promised. */
const histories = fc
  .array(event, { maxLength: 40 })
  .filter((events) => events.reduce((sum, { kind, days }) => sum + (kind === 'wait' ? days : 0), 0) < 140)

async function live(events: readonly Event[], ids: readonly string[]): Promise<Map<string, boolean>> {
  /** Of each article whether the last word on it, by the one clock they share here, was a removal. */
  const last = new Map<string, boolean>()
  for (const { device: n, kind, article, days } of events) {
    const device = devices[n] as Device
    const [url = '', id = ''] = [URLS[article], ids[article]]
    for (const { clock } of devices) clock.now += 1000
    const isThere = device.store.records.has(id)
    if (kind === 'wait') wait(days)
    else if (kind === 'save') {
      await device.library.save(requestFor(url))
      last.set(id, false)
    } else if (kind === 'sync') await sync(device)
    else if (kind === 'exchange') await exchange(device)
    else if (kind === 'merge' || kind === 'publish' || kind === 'purge') await device.library[kind]()
    else if (isThere && kind === 'tag') await device.library.setTags(id, [`${days}`])
    else if (isThere && kind === 'remove') {
      const wasAlive = device.store.records.get(id)?.entry.removedAt === null
      await device.library.remove(id)
      if (wasAlive) last.set(id, true)
    } else if (isThere && kind === 'restore') {
      const wasRemoved = device.store.records.get(id)?.entry.removedAt !== null
      await device.library.restore(id)
      if (wasRemoved) last.set(id, false)
    }
  }
  return last
}

/** Three devices that share an account, a folder, or both. */
const WAYS = {
  browsers: throughBrowsers,
  folder: throughFolder,
  both: async (device: Device) => {
    await throughBrowsers(device)
    await throughFolder(device)
  },
}

test.each(Object.entries(WAYS))(
  `${HISTORIES} histories from seed ${SEED} over %s: nothing that was removed comes back by itself, and nothing else goes`,
  async (_name, way) => {
    onTestFinished(() => {
      exchange = throughBrowsers
    })
    const probe = createDevice(createMemoryCarrier())
    const ids = await Promise.all(URLS.map(async (url) => (await probe.library.save(requestFor(url))).id))
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        exchange = way
        carrier = createMemoryCarrier()
        const { send } = createDavServer()
        devices = [1, 2, 3].map(() => createFolderDevice(send, null, carrier))
        // They know each other from the beginning.
        await syncAll(devices, 2)
        for (const [n, device] of devices.entries())
          await device.library.save(requestFor(`https://loom.example/own/${n}`))
        await syncAll(devices, 2)
        const last = await live(events, ids)
        // A browser that met the folder before it kept anything has another name in the account, and is waited for there.
        if (way === throughFolder && events.some(({ kind }) => kind === 'publish')) exchange = WAYS.both
        await syncAll(devices, 4)
        for (const device of devices) {
          const alive = entries(device).filter(({ removedAt }) => removedAt === null)
          const expected = [...last].filter(([, isRemoved]) => !isRemoved).map(([id]) => id)
          expect(
            alive
              .map(({ id }) => id)
              .filter((id) => ids.includes(id))
              .sort(),
          ).toEqual(expected.sort())
          expect(alive.length).toBe(expected.length + devices.length)
        }
        wait(31)
        await syncAll(devices, 4)
        for (const device of devices) expect(entries(device).filter(({ removedAt }) => removedAt !== null)).toEqual([])
      }),
      { numRuns: HISTORIES, seed: SEED },
    )
  },
  3_600_000,
)
