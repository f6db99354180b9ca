import { beforeEach, describe, expect, test } from 'vitest'
import { createDevice, type Device, requestFor, START } from '../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../tests/fakes/memory-carrier'
import { BadRequest } from './check-save-request'
import { NoSuchEntry } from './no-such-entry'

const URL = 'https://loom.example/warp'
const DAY = 24 * 60 * 60 * 1000

let device: Device
beforeEach(() => {
  device = createDevice(createMemoryCarrier())
})

describe('saving', () => {
  test('keeps the article, its analysis and its text', async () => {
    const entry = await device.library.save(requestFor(URL, {}, ['Craft']))
    expect(entry).toMatchObject({
      url: URL,
      title: `About ${URL}`,
      byline: 'Ada Weaver',
      minutes: 3,
      summary: ['Threads hold.'],
      savedAt: START,
      tags: ['Craft'],
      archived: false,
      removedAt: null,
      hasBody: true,
    })
    expect(device.store.bodies.get(entry.id)).toEqual({
      id: entry.id,
      html: '<p>Threads and how they hold.</p>',
      text: 'Threads and how they hold.',
    })
    expect(device.announced).toEqual([entry.id])
  })

  test('the same page again is one entry: refreshed, tags united, the first date kept, out of archive and bin', async () => {
    const { id } = await device.library.save(requestFor(URL, {}, ['Craft', 'loom']))
    await device.library.setArchived(id, true)
    await device.library.remove(id)
    device.clock.now += DAY
    const again = await device.library.save(
      requestFor(`${URL}?utm_source=mail#top`, { title: 'Warp', html: '<p>New.</p>', text: 'New.' }, ['LOOM', 'wool']),
    )
    expect(device.store.records.size).toBe(1)
    expect(again).toMatchObject({
      id,
      title: 'Warp',
      savedAt: START,
      tags: ['Craft', 'loom', 'wool'],
      archived: false,
      removedAt: null,
    })
    expect(device.store.bodies.get(id)?.text).toBe('New.')
  })

  test('another reading of its page changes the text and what describes it, and nothing the person did', async () => {
    const { id } = await device.library.save(requestFor(URL, {}, ['Craft']))
    await device.library.setArchived(id, true)
    await device.library.setNote(id, 'Ask Ada.')
    const quote = { exact: 'Threads', prefix: '', suffix: ' and', start: 0 }
    await device.library.putHighlight(id, { id: 'h1', colour: 'blue', quote, note: '', madeAt: START })
    device.clock.now += DAY
    const elsewhere = requestFor('https://loom.example/moved', { title: 'Warp', html: '<p>New.</p>', text: 'New.' })
    expect(await device.library.refresh(id, elsewhere)).toMatchObject({
      id,
      url: URL,
      title: 'Warp',
      savedAt: START,
      tags: ['Craft'],
      archived: true,
      note: 'Ask Ada.',
      highlights: [{ id: 'h1' }],
      hasBody: true,
    })
    expect(device.store.bodies.get(id)).toEqual({ id, html: '<p>New.</p>', text: 'New.' })
    await expect(device.library.refresh('nobody', elsewhere)).rejects.toThrow(NoSuchEntry)
  })

  test('refuses what is no web page', async () => {
    await expect(device.library.save(requestFor('file:///etc/hosts'))).rejects.toThrow(BadRequest)
    await expect(device.library.save(requestFor('javascript:alert(1)'))).rejects.toThrow(BadRequest)
  })

  test('two saves at the same moment are both kept', async () => {
    await Promise.all([device.library.save(requestFor(URL)), device.library.save(requestFor(`${URL}2`))])
    expect(device.store.records.size).toBe(2)
  })
})

describe('changing', () => {
  test('tags are replaced; what stays keeps its spelling', async () => {
    const { id } = await device.library.save(requestFor(URL, {}, ['Craft', 'loom']))
    expect((await device.library.setTags(id, ['CRAFT', '  fine \n wool '])).tags).toEqual(['Craft', 'fine wool'])
    expect((await device.library.setTags(id, ['loom'])).tags).toEqual(['loom'])
  })

  test('a tag may have any name', async () => {
    const { id } = await device.library.save(requestFor(URL, {}, ['__proto__', 'constructor']))
    expect((await device.library.setTags(id, ['constructor'])).tags).toEqual(['constructor'])
  })

  test('archive and back', async () => {
    const { id } = await device.library.save(requestFor(URL))
    expect((await device.library.setArchived(id, true)).archived).toBe(true)
    expect((await device.library.setArchived(id, false)).archived).toBe(false)
  })

  test('undo of a removal restores everything, body included', async () => {
    const before = await device.library.save(requestFor(URL, {}, ['Craft']))
    device.clock.now += DAY
    expect((await device.library.remove(before.id)).removedAt).toBe(START + DAY)
    expect(await device.library.restore(before.id)).toEqual(before)
    expect(device.store.bodies.has(before.id)).toBe(true)
  })

  test('a command said twice is one: nothing new is written', async () => {
    const { id } = await device.library.save(requestFor(URL))
    for (const command of [
      () => device.library.setTags(id, ['a', 'b']),
      () => device.library.setArchived(id, true),
      () => device.library.remove(id),
    ]) {
      const first = await command()
      const state = device.store.state()
      device.clock.now += 1
      expect(await command()).toEqual(first)
      expect(device.store.state()).toEqual(state)
    }
  })

  test('an unknown id is said to be unknown, and nothing is written', async () => {
    await expect(device.library.setArchived('nobody', true)).rejects.toThrow(NoSuchEntry)
    await expect(device.library.remove('nobody')).rejects.toThrow(NoSuchEntry)
    expect(device.store.state()).toBeNull()
  })
})

describe('the bin', () => {
  test('the text goes after thirty days; the entry, where another device has not heard of it, after half a year', async () => {
    const other = createDevice(device.ports.carrier)
    await other.library.save(requestFor(`${URL}3`))
    await other.library.publish()
    await device.library.merge()
    const { id } = await device.library.save(requestFor(URL))
    const kept = await device.library.save(requestFor(`${URL}2`))
    await device.library.remove(id)
    device.clock.now += 30 * DAY
    expect(await device.library.purge()).toBe(0)
    device.clock.now += DAY
    expect(await device.library.purge()).toBe(1)
    expect(device.store.bodies.has(id)).toBe(false)
    expect(device.store.records.get(id)?.entry).toMatchObject({ hasBody: false, title: `About ${URL}` })
    device.clock.now += 150 * DAY
    expect(await device.library.purge()).toBe(1)
    expect(device.view()).toContainEqual(kept)
    expect(device.store.records.has(id)).toBe(false)
    expect(device.store.bodies.has(kept.id)).toBe(true)
  })
})
