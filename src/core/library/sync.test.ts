import { beforeEach, describe, expect, test } from 'vitest'
import { createDevice, type Device, requestFor, START } from '../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../tests/fakes/memory-carrier'
import { twoBrowsers } from '../../../tests/fakes/two-browsers'
import { itemBytes, totalBytes } from './browser-sync/item-bytes'
import { createLibrary } from './library'
import { LibraryFull } from './library-full'

const URL = 'https://loom.example/warp'
const DAY = 24 * 60 * 60 * 1000

let { carrier, here, there } = twoBrowsers()
beforeEach(() => {
  ;({ carrier, here, there } = twoBrowsers())
})

const send = async (from: Device, to: Device) => {
  await from.library.publish()
  return to.library.merge()
}

describe('from one device to another', () => {
  test('title, address, tags, state, dates, language and minutes arrive; the text is said to be elsewhere', async () => {
    const { id } = await here.library.save(
      requestFor(URL, { lang: 'ar', dir: 'rtl', title: '织机与经线 <b>' }, ['Craft', 'wool']),
    )
    here.clock.now += 5000
    await here.library.setArchived(id, true)
    expect(await send(here, there)).toEqual({
      published: 0,
      leftOut: 0,
      merged: 1,
      devices: [
        { device: 'here0000', name: 'Browser here0000', at: START + 5000, isOwn: false, state: 'read', skipped: 0 },
      ],
    })
    expect(there.view()).toEqual([
      {
        id,
        url: URL,
        title: '织机与经线 <b>',
        byline: null,
        siteName: null,
        published: null,
        lang: 'ar',
        dir: 'rtl',
        excerpt: '',
        image: null,
        minutes: 3,
        summary: [],
        savedAt: START,
        tags: ['Craft', 'wool'],
        archived: true,
        favourite: false,
        reading: { position: null, progress: 0, finishedAt: null },
        highlights: [],
        note: '',
        removedAt: null,
        hasBody: false,
      },
    ])
    expect(there.announced).toEqual([id])
  })

  test('what both have is merged part by part, and a text that is here stays', async () => {
    const { id } = await here.library.save(requestFor(URL, {}, ['ours']))
    await send(here, there)
    there.clock.now += 1000
    await there.library.setTags(id, ['ours', 'theirs'])
    here.clock.now += 2000
    await here.library.setArchived(id, true)
    await send(there, here)
    await send(here, there)
    for (const device of [here, there]) {
      expect(device.view()[0]).toMatchObject({ tags: ['ours', 'theirs'], archived: true })
    }
    expect(here.view()[0]).toMatchObject({ hasBody: true, byline: 'Ada Weaver' })
  })

  test('the same page saved on both sides is one entry with the earlier date', async () => {
    await here.library.save(requestFor(URL, { title: 'Old title' }))
    there.clock.now += DAY
    await there.library.save(requestFor(URL, { title: 'New title' }))
    await send(here, there)
    await send(there, here)
    for (const device of [here, there]) {
      expect(device.view()).toHaveLength(1)
      expect(device.view()[0]).toMatchObject({ title: 'New title', savedAt: START, hasBody: true })
    }
  })

  test('a removal travels alone, and so does its undoing', async () => {
    const { id } = await here.library.save(requestFor(URL, {}, ['Craft']))
    await send(here, there)
    there.clock.now += 1000
    await there.library.remove(id)
    await send(there, here)
    expect(here.view()[0]?.removedAt).toBe(START + 1000)
    expect((await here.library.publish()).published).toBe(0)
    there.clock.now += 1000
    await there.library.restore(id)
    await send(there, here)
    await here.library.publish()
    const third = createDevice(carrier)
    await third.library.merge()
    for (const device of [here, there, third]) {
      expect(device.view()[0]).toMatchObject({ removedAt: null, tags: ['Craft'], title: `About ${URL}` })
    }
  })

  test('a tag given here while it was taken away there stays', async () => {
    const { id } = await here.library.save(requestFor(URL, {}, ['Craft']))
    await send(here, there)
    await there.library.setTags(id, [])
    await here.library.setTags(id, [])
    await here.library.setTags(id, ['craft'])
    there.clock.now += DAY / 2
    await send(there, here)
    await send(here, there)
    for (const device of [here, there]) expect(device.view()[0]?.tags).toEqual(['craft'])
  })

  test('tags of both sides may be more than fifty together; saving again takes none away', async () => {
    const names = (prefix: string) => Array.from({ length: 40 }, (_, n) => `${prefix}${n}`)
    await here.library.save(requestFor(URL, {}, names('ours')))
    await there.library.save(requestFor(URL, {}, names('theirs')))
    await send(here, there)
    const again = await there.library.save(requestFor(URL, {}, ['one more']))
    expect(again.tags).toHaveLength(80)
  })

  test('nothing to do costs no write and no reading of places', async () => {
    await here.library.save(requestFor(URL))
    await send(here, there)
    const { writes } = carrier
    await here.library.publish()
    expect(carrier.writes).toBe(writes)
    const again = await there.library.merge()
    expect(again).toMatchObject({ merged: 0, devices: [{ device: 'here0000', state: 'unchanged' }] })
  })

  test('records whose latest word is another device’s are not repeated', async () => {
    await here.library.save(requestFor(URL))
    await send(here, there)
    expect((await there.library.publish()).published).toBe(0)
    there.clock.now += 1000
    await there.library.save(requestFor(URL))
    await send(there, here)
    expect((await here.library.publish()).published).toBe(0)
  })
})

describe('a place that is not as it should be', () => {
  const many = async (device: Device, count: number, from = 0) => {
    for (let n = from; n < from + count; n++) await device.library.save(requestFor(`https://n${n}.example/${n * 7919}`))
  }

  test('a generation that has arrived by half is left alone until it is whole', async () => {
    await many(here, 300)
    await send(here, there)
    const old = new Map(carrier.items)
    await many(here, 300, 300)
    await here.library.publish()
    const fresh = new Map(carrier.items)
    expect(fresh.size).toBeGreaterThan(2)
    const keys = [...fresh.keys()].filter((key) => old.get(key) !== fresh.get(key))
    for (const order of [keys, keys.toReversed()]) {
      for (let half = 1; half < keys.length; half++) {
        carrier.items.clear()
        for (const [key, value] of old) carrier.items.set(key, value)
        for (const key of order.slice(0, half)) carrier.items.set(key, fresh.get(key))
        const { merged, devices } = await there.library.merge()
        const isNewHead = order.slice(0, half).includes('d/here0000/head')
        expect({ merged, state: devices[0]?.state }).toEqual({
          merged: 0,
          state: isNewHead ? 'incomplete' : 'unchanged',
        })
        expect(there.view()).toHaveLength(300)
      }
    }
    for (const [key, value] of fresh) carrier.items.set(key, value)
    expect(await there.library.merge()).toMatchObject({ merged: 300 })
  })

  test('an emptied storage deletes nothing, and is filled again', async () => {
    await many(here, 3)
    await send(here, there)
    carrier.items.clear()
    expect(await there.library.merge()).toMatchObject({ merged: 0 })
    expect(there.view()).toHaveLength(3)
    expect((await here.library.publish()).published).toBe(3)
    expect(carrier.items.size).toBe(2)
  })

  test('a lost part is written again by its owner', async () => {
    await many(here, 3)
    await here.library.publish()
    carrier.items.delete('d/here0000/0')
    await here.library.publish()
    expect(await there.library.merge()).toMatchObject({ merged: 3 })
  })

  test('keys and heads of others are neither touched nor believed', async () => {
    const strange: Record<string, unknown> = {
      theme: 'dark',
      'd/short/head': { v: 1 },
      'd/aaaaaaaa/head': { v: 2, generation: 1, parts: 1, sum: 'x' },
      'd/bbbbbbbb/head': { v: 1, generation: 1, parts: 1e9, sum: 'x' },
      'd/cccccccc/head': null,
      'd/dddddddd/0': 'no head',
      'd/eeeeeeee/head': { v: 1, generation: 1, parts: 0, sum: 'e3b0c44298fc1c14' },
    }
    await many(here, 1)
    await carrier.write(strange)
    await here.library.publish()
    const report = await there.library.merge()
    expect(report.merged).toBe(1)
    expect(Object.fromEntries(report.devices.map(({ device, state }) => [device, state]))).toEqual({
      aaaaaaaa: 'unreadable',
      bbbbbbbb: 'unreadable',
      cccccccc: 'unreadable',
      dddddddd: 'incomplete',
      eeeeeeee: 'unreadable',
      here0000: 'read',
    })
    for (const [key, value] of Object.entries(strange)) expect(carrier.items.get(key)).toEqual(value)
  })
})

describe('room', () => {
  /** Addresses without any pattern, so that few have room. */
  const fill = async (device: Device, count: number, from = 0) => {
    for (let n = from; n < from + count; n++) {
      device.clock.now += 60_000
      const noise = Array.from({ length: 12 }, (_, i) => ((n + 1) * 2654435761 * (i + 3)) % 4294967291).map((x) =>
        x.toString(36),
      )
      await device.library.save(requestFor(`https://${noise.slice(0, 2).join('')}.example/${noise.slice(2).join('')}`))
    }
  }

  test('what does not fit is chosen, said, and published once there is room', async () => {
    carrier = createMemoryCarrier({ itemBytes: 1024, totalBytes: 6000, items: 512 })
    here = createDevice(carrier, 'here0000')
    there = createDevice(carrier, 'there000')
    await fill(here, 120)
    const inOrder = here.view().sort((a, b) => a.savedAt - b.savedAt)
    const archived = inOrder.slice(100)
    for (const { id } of archived) await here.library.setArchived(id, true)
    const report = await here.library.publish()
    expect(report.leftOut).toBeGreaterThan(20)
    expect(report.published + report.leftOut).toBe(120)
    for (const [key, value] of carrier.items) expect(itemBytes(key, value)).toBeLessThanOrEqual(1024)
    const used = totalBytes(Object.fromEntries(carrier.items))
    expect(used).toBeLessThanOrEqual(6000 * (7 / 8))
    expect(used).toBeGreaterThan(6000 * (7 / 8) - 500)
    // The archived ones stay at home although they are newer, then the oldest.
    await there.library.merge()
    const arrived = there.view().map(({ id }) => id)
    expect(arrived.sort()).toEqual(
      inOrder
        .slice(0, 100)
        .slice(-report.published)
        .map(({ id }) => id)
        .sort(),
    )

    for (const { id } of inOrder.slice(0, 90)) await here.library.remove(id)
    const later = await here.library.publish()
    expect(later.leftOut).toBeLessThan(report.leftOut)
    expect(here.view()).toHaveLength(120)
  })

  test('what was left out is not tried again before there is more room', async () => {
    carrier = createMemoryCarrier({ itemBytes: 4096, totalBytes: 8000, items: 512 })
    await carrier.write({ elsewhere: 'x'.repeat(3000) })
    here = createDevice(carrier, 'here0000')
    await fill(here, 100)
    const before = await here.library.publish()
    expect(before.leftOut).toBeGreaterThan(0)
    const reads: unknown[] = []
    const { store } = here.ports
    const counting = createLibrary({
      ...here.ports,
      store: {
        ...store,
        read(ids) {
          reads.push(ids)
          return store.read(ids)
        },
      },
    })
    expect(await counting.publish()).toEqual(before)
    expect(reads).toEqual([[]])
    await carrier.remove(['elsewhere'])
    expect((await counting.publish()).leftOut).toBeLessThan(before.leftOut)
  })

  test('a device that comes late finds room, and the first gives way', async () => {
    carrier = createMemoryCarrier({ itemBytes: 1024, totalBytes: 6000, items: 512 })
    here = createDevice(carrier, 'here0000')
    there = createDevice(carrier, 'there000')
    await fill(here, 120)
    await here.library.publish()
    await there.library.save(requestFor('https://late.example/'))
    there.clock.now += 1
    await fill(there, 2, 500)
    expect((await there.library.publish()).leftOut).toBe(0)
    await here.library.merge()
    await here.library.publish()
    expect(totalBytes(Object.fromEntries(carrier.items))).toBeLessThanOrEqual(6000)
    expect(here.view()).toHaveLength(123)
  })

  test('shrinking removes what is left over, after the new has been written', async () => {
    carrier = createMemoryCarrier({ itemBytes: 1024, totalBytes: 20_000, items: 512 })
    here = createDevice(carrier, 'here0000')
    await fill(here, 60)
    await here.library.publish()
    const before = carrier.items.size
    for (const { id } of here.view().slice(0, 50)) await here.library.remove(id)
    await here.library.publish()
    expect(carrier.items.size).toBeLessThan(before)
    const third = createDevice(carrier)
    await third.library.merge()
    expect(third.view()).toHaveLength(10)
  })

  test('no room at all is an error; nothing is lost and it goes out later', async () => {
    const foreign = { elsewhere: 'x'.repeat(8000) }
    carrier = createMemoryCarrier({ itemBytes: 8192, totalBytes: 8100, items: 512 })
    here = createDevice(carrier, 'here0000')
    await carrier.write(foreign)
    await here.library.save(requestFor(URL))
    await expect(here.library.publish()).rejects.toThrow(LibraryFull)
    expect(Object.fromEntries(carrier.items)).toEqual(foreign)
    await carrier.remove(['elsewhere'])
    expect((await here.library.publish()).published).toBe(1)
  })
})

describe('clocks that are wrong', () => {
  const YEARS = 4 * 365 * DAY

  test('one that is years ahead does no lasting harm', async () => {
    const { id } = await here.library.save(requestFor(URL, { title: 'First' }))
    await send(here, there)
    there.clock.now += YEARS
    await there.library.setArchived(id, true)
    await there.library.save(requestFor('https://future.example/'))
    await send(there, here)
    // What it alone says is heard; where somebody else has spoken, that stands.
    expect(here.view()).toHaveLength(2)
    expect(here.view().find((entry) => entry.id === id)?.archived).toBe(false)
    here.clock.now += DAY
    await here.library.setTags(id, ['later'])
    await send(there, here)
    await here.library.publish()

    // Its date put right, it hears the others, and is heard again.
    there.clock.now = here.clock.now + 1000
    await there.library.merge()
    await there.library.setTags(id, ['right'])
    there.clock.now += 1000
    await there.library.setArchived(id, true)
    await send(there, here)
    await send(here, there)
    for (const device of [here, there]) {
      expect(device.view().find((entry) => entry.id === id)).toMatchObject({ archived: true, tags: ['right'] })
      expect(device.view()).toHaveLength(2)
    }
    expect([...carrier.items.keys()].some((key) => key.startsWith('d/there000/'))).toBe(false)
  })

  test('a device whose date is right again hears what it has heard before', async () => {
    const { id } = await here.library.save(requestFor(URL))
    await send(here, there)
    there.clock.now += YEARS
    await there.library.setArchived(id, true)
    there.clock.now = here.clock.now + 1000
    expect(there.view()[0]?.archived).toBe(true)
    await send(here, there)
    for (const device of [here, there]) expect(device.view()[0]?.archived).toBe(false)
  })

  test('one that is years behind for a while neither loses nor hides anything', async () => {
    const { id } = await here.library.save(requestFor(URL, {}, ['Craft']))
    await here.library.setArchived(id, true)
    await send(here, there)
    there.clock.now -= YEARS
    await there.library.setArchived(id, false)
    await there.library.save(requestFor('https://past.example/'))
    await send(there, here)
    await there.library.merge()
    there.clock.now += YEARS + 1000
    for (let round = 0; round < 2; round++) {
      await send(here, there)
      await send(there, here)
    }
    const shown = (device: Device) =>
      device.view().map(({ url, archived, tags, savedAt }) => ({ url, archived, tags, savedAt }))
    expect(shown(there)).toEqual(shown(here))
    expect(shown(here)).toHaveLength(2)
  })
})
