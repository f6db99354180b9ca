import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { requestFor, START } from '../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../tests/fakes/memory-carrier'
import { createLibrary, type Library } from '../core/library/library'

let now = START
let database: typeof import('./library-database')
let library: Library

beforeEach(async () => {
  now = START
  vi.resetModules()
  database = await import('./library-database')
  library = createLibrary({
    store: database.openLibraryDatabase(),
    carrier: createMemoryCarrier(),
    now: () => now++,
    newDeviceId: () => 'thisone0',
    scheduleSync: async () => {},
    announce: () => {},
    deviceName: async () => 'This one',
    keepBackup: async () => {},
  })
})

afterEach(async () => {
  const { libraryConnection } = await import('./library-connection')
  ;(await libraryConnection()).close()
  await new Promise((done) => {
    indexedDB.deleteDatabase('lectern').onsuccess = done
  })
})

describe('on the disk', () => {
  test('a saved article is listed, found by id, and its text is there', async () => {
    const entry = await library.save(requestFor('https://loom.example/a', {}, ['wool']))
    expect(await database.listEntries()).toEqual([entry])
    expect(await database.getEntry(entry.id)).toEqual(entry)
    expect(await database.getBody(entry.id)).toMatchObject({ id: entry.id, text: 'Threads and how they hold.' })
    expect(await database.getEntry('nobody')).toBeUndefined()
    expect(await database.getBody('nobody')).toBeUndefined()
  })

  test('the list is newest first and without the bin', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c']) ids.push((await library.save(requestFor(`https://loom.example/${name}`))).id)
    const [a = '', b = '', c = ''] = ids
    await library.remove(b)
    expect((await database.listEntries()).map(({ id }) => id)).toEqual([c, a])
    expect((await database.getEntry(b))?.removedAt).not.toBeNull()
    await library.restore(b)
    expect((await database.listEntries()).map(({ id }) => id)).toEqual([c, b, a])
    expect(await database.getBody(b)).toBeDefined()
  })

  test('tags are told by use', async () => {
    await library.save(requestFor('https://loom.example/a', {}, ['silk', 'Wool']))
    await library.save(requestFor('https://loom.example/b', {}, ['wool']))
    expect(await database.listTags()).toEqual(['wool', 'silk'])
  })

  test('saves at once all come through: none reads what another is about to write', async () => {
    const urls = Array.from({ length: 20 }, (_, n) => `https://loom.example/${n}`)
    const tagged = (await library.save(requestFor('https://loom.example/x'))).id
    await Promise.all([
      ...urls.map((url) => library.save(requestFor(url))),
      library.save(requestFor('https://loom.example/x', {}, ['one'])),
      library.save(requestFor('https://loom.example/x', {}, ['two'])),
    ])
    expect(await database.listEntries()).toHaveLength(21)
    expect((await database.getEntry(tagged))?.tags.sort()).toEqual(['one', 'two'])
  })

  test('what was written since a number of edits is read alone, as it is read with all', async () => {
    const store = database.openLibraryDatabase()
    const ids: string[] = []
    for (const name of ['a', 'b', 'c']) ids.push((await library.save(requestFor(`https://loom.example/${name}`))).id)
    const since = (await store.read([])).state?.edits ?? Number.NaN
    expect((await store.read({ since })).kept.size).toBe(0)
    await library.setNote(ids[1] ?? '', 'Mine.')
    const { kept } = await store.read({ since })
    expect([...kept.keys()]).toEqual([ids[1]])
    expect(kept.get(ids[1] ?? '')).toEqual((await store.read('all')).kept.get(ids[1] ?? ''))
    expect((await store.read({ since: 0 })).kept.size).toBe(3)
  })

  test('purged entries leave nothing behind', async () => {
    const { id } = await library.save(requestFor('https://loom.example/a'))
    await library.remove(id)
    now += 200 * 24 * 60 * 60 * 1000
    await library.purge()
    expect(await database.getEntry(id)).toBeUndefined()
    expect(await database.getBody(id)).toBeUndefined()
    expect((await database.openLibraryDatabase().read('all')).kept.size).toBe(0)
  })
})

describe('all or nothing', () => {
  const failing = (name: string, failsAt: 'bodies' | 'device') => {
    const put = IDBObjectStore.prototype.put
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === failsAt) throw new DOMException('no', name)
      return put.apply(this, args)
    })
  }

  test.each(['bodies', 'device'] as const)(
    'a full disk while writing %s is said as such, and nothing is half written',
    async (store) => {
      const before = await library.save(requestFor('https://loom.example/a'))
      const spy = failing('QuotaExceededError', store)
      const error = await library.save(requestFor('https://loom.example/a', { title: 'New' })).catch((reason) => reason)
      spy.mockRestore()
      // By name: every test loads the module anew, its classes too.
      expect(error).toMatchObject({ name: 'LibraryFull', place: 'disk' })
      expect(await database.listEntries()).toEqual([before])
      expect((await library.save(requestFor('https://loom.example/a', { title: 'New' }))).title).toBe('New')
    },
  )

  test('another failure comes out as it is', async () => {
    const spy = failing('DataError', 'device')
    await expect(library.save(requestFor('https://loom.example/a'))).rejects.toThrow(DOMException)
    spy.mockRestore()
    expect(await database.listEntries()).toEqual([])
  })
})

test('a library of the first version opens with what was not known then, and hears every place anew', async () => {
  const entry = { id: 'old', title: 'Warp', savedAt: 1, removedAt: null, tags: [] }
  await new Promise<void>((done) => {
    const request = indexedDB.open('lectern', 1)
    request.onupgradeneeded = () => {
      for (const name of ['entries', 'histories', 'bodies']) request.result.createObjectStore(name, { keyPath: 'id' })
      const device = request.result.createObjectStore('device')
      request.transaction?.objectStore('entries').put(entry)
      request.transaction?.objectStore('histories').put({ id: 'old', head: '1', tags: [] })
      device.put({ device: 'thisone0', seen: { another0: 'sum' } }, 'state')
    }
    request.onsuccess = () => {
      request.result.close()
      done()
    }
  })
  expect(await database.getEntry('old')).toMatchObject({
    ...entry,
    favourite: false,
    reading: { position: null, progress: 0, finishedAt: null },
    highlights: [],
    note: '',
  })
  const { kept, state } = await database.openLibraryDatabase().read('all')
  expect(kept.get('old')?.history).toMatchObject({ head: '1', favourite: null, highlights: [], round: 0 })
  expect(state).toMatchObject({ device: 'thisone0', seen: {} })
  expect((await database.openLibraryDatabase().read({ since: -1 })).kept.size).toBe(1)
})

test('the connection gives way to a newer version and is opened anew after it', async () => {
  await library.save(requestFor('https://loom.example/a'))
  const upgraded = await new Promise<string>((done) => {
    const request = indexedDB.open('lectern', 99)
    request.onblocked = () => done('blocked')
    request.onsuccess = () => {
      request.result.close()
      done('open')
    }
  })
  expect(upgraded).toBe('open')
  // This code is older than the database now: it says so instead of harming it.
  await expect(database.listEntries()).rejects.toMatchObject({ name: 'VersionError' })
  await new Promise((done) => {
    indexedDB.deleteDatabase('lectern').onsuccess = done
  })
})
