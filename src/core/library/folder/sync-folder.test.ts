import { beforeEach, describe, expect, test } from 'vitest'
import { createDavServer, type DavServer, replyOf } from '../../../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../../../tests/fakes/folder-device'
import { requestFor } from '../../../../tests/fakes/library-device'
import { TooManyLosses } from '../brake'
import type { DavReply, DavRequest } from '../webdav/dav-request'
import { fetchText } from './fetch-text'
import { forgetDevice } from './forget-device'
import { noConsent, syncFolder } from './sync-folder'

const URL = 'https://loom.example/warp'
const quote = { exact: 'Threads', prefix: '', suffix: ' and', start: 0 }
const highlight = { id: 'h1', colour: 'green' as const, quote, note: 'Why?', madeAt: 5 }

let server: DavServer
let here: FolderDevice
let there: FolderDevice
beforeEach(() => {
  server = createDavServer()
  here = createFolderDevice(server.send)
  there = createFolderDevice(server.send)
})

const sync = (device: FolderDevice, consent = noConsent) => syncFolder(device.folderPorts, consent)
const shown = (device: FolderDevice) => device.view().map((entry) => ({ ...entry, hasBody: true }))

async function saveMany(device: FolderDevice, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await device.library.save(requestFor(`${URL}/${n}`))).id)
  return ids
}

describe('over a folder', () => {
  test('everything about an article comes over, highlights, note and position too; its text when it is opened', async () => {
    const { id } = await here.library.save(requestFor(URL, {}, ['Craft']))
    await here.library.putHighlight(id, highlight)
    await here.library.setNote(id, 'On looms.')
    await here.library.setReading(id, { position: { quote, offset: 1, progress: 0.4 }, finished: false, again: false })
    expect(await sync(here)).toMatchObject({ sent: 1, texts: 1, received: 0 })
    expect(await sync(there)).toMatchObject({ received: 1, sent: 0, skipped: 0 })
    expect(there.view()).toEqual([{ ...here.view()[0], hasBody: false }])
    expect(await fetchText(there.folderPorts, id)).toMatchObject({ text: 'Threads and how they hold.' })
    expect(there.view()).toEqual(here.view())
    expect(there.store.bodies.get(id)).toEqual(here.store.bodies.get(id))
  })

  test('both sides change at once and end equal', async () => {
    const { id } = await here.library.save(requestFor(URL))
    await sync(here)
    await sync(there)
    await here.library.putHighlight(id, highlight)
    await there.library.setTags(id, ['wool'])
    await there.library.setNote(id, 'Mine.')
    for (const device of [here, there, here, there]) await sync(device)
    expect(shown(here)).toEqual(shown(there))
    expect(here.view()).toMatchObject([{ tags: ['wool'], note: 'Mine.', highlights: [highlight] }])
  })

  test('with nothing to do it is one request and one a device', async () => {
    await saveMany(here, 3)
    for (const device of [here, there, here, there]) await sync(device)
    await saveMany(there, 1)
    for (const device of [there, here, there, here]) await sync(device)
    server.requests.length = 0
    expect(await sync(here)).toMatchObject({ received: 0, sent: 0, texts: 0 })
    expect(server.requests.map(({ method }) => method)).toEqual(['PROPFIND', 'GET', 'GET'])
  })

  test('a long log is written anew as a short one, and nobody loses anything', async () => {
    for (let n = 0; n < 52; n++) {
      await here.library.save(requestFor(`${URL}/${n}`))
      await sync(here)
    }
    expect(here.memory()?.segments.length).toBeLessThan(10)
    expect([...server.files.keys()].filter((name) => name.includes('log-')).length).toBeLessThan(10)
    await sync(there)
    expect(shown(there)).toEqual(shown(here))
  })
})

describe('nothing is deleted that nobody deleted', () => {
  test('an emptied folder stops the run; the person may fill it again', async () => {
    await saveMany(here, 3)
    await sync(here)
    server.files.clear()
    server.files.set('', null)
    await expect(sync(here)).rejects.toMatchObject({ trouble: 'emptied' })
    expect(server.files.size).toBe(1)
    expect(await sync(here, { losses: 0, refill: true })).toMatchObject({ sent: 3, texts: 3 })
    await sync(there)
    expect(shown(there)).toEqual(shown(here))
  })

  test('a run that would delete more than a fifth stops before it, and goes on when told to', async () => {
    const ids = await saveMany(here, 40)
    await sync(here)
    await sync(there)
    for (const id of ids.slice(0, 11)) await here.library.remove(id)
    await sync(here)
    const error = await sync(there).catch((reason) => reason)
    expect(error).toBeInstanceOf(TooManyLosses)
    expect(error.losses).toMatchObject({ of: 40, ids: { length: 11 } })
    expect(there.view().every(({ removedAt }) => removedAt === null)).toBe(true)
    expect(await sync(there, { losses: 11, refill: false })).toMatchObject({ received: 11 })
    expect(shown(there)).toEqual(shown(here))
  })

  test('a device that was forgotten takes nothing with it, and may come back', async () => {
    await saveMany(here, 2)
    await sync(here)
    await there.library.save(requestFor(`${URL}/other`))
    await sync(there)
    const gone = here.memory()?.device ?? ''
    await forgetDevice(there.folderPorts, gone)
    expect([...server.files.keys()].some((name) => name.includes(gone))).toBe(false)
    const third = createFolderDevice(server.send)
    await sync(third)
    expect(third.view()).toHaveLength(3)
    await here.library.save(requestFor(`${URL}/late`))
    await sync(here)
    await sync(third)
    expect(third.view()).toHaveLength(4)
  })
})

describe('a passphrase', () => {
  test('leaves nothing readable, and opens it elsewhere', async () => {
    const [a, b] = [createFolderDevice(server.send, 'warp and weft'), createFolderDevice(server.send, 'warp and weft')]
    const { id } = await a.library.save(requestFor(URL))
    await sync(a)
    for (const bytes of server.files.values()) {
      const text = new TextDecoder('latin1').decode(bytes ?? new Uint8Array())
      expect(text).not.toMatch(/loom|Browser|Threads/)
    }
    await sync(b)
    expect(shown(b)).toEqual(shown(a))
    expect(await fetchText(b.folderPorts, id)).toMatchObject({ id })
  }, 20_000)

  test.each([
    ['another', 'weft'],
    ['none', null],
  ])(
    '%s is said, and nothing is written',
    async (_what, passphrase) => {
      const a = createFolderDevice(server.send, 'warp')
      await saveMany(a, 1)
      await sync(a)
      const before = new Map(server.files)
      const b = createFolderDevice(server.send, passphrase)
      await b.library.save(requestFor(`${URL}/b`))
      await expect(sync(b)).rejects.toMatchObject({ trouble: 'passphrase' })
      expect(server.files).toEqual(before)
    },
    20_000,
  )
})

describe('a server that misbehaves', () => {
  type Misbehaviour = (request: DavRequest) => DavReply | null
  const misbehaving = (misbehave: Misbehaviour) =>
    createFolderDevice(async (request) => misbehave(request) ?? server.send(request))

  test.each([
    ['not-webdav', () => replyOf(200, '<!doctype html><title>Sign in</title>')],
    ['not-webdav', () => replyOf(207, '<!doctype html><title>Sign in</title>')],
    ['damaged', () => replyOf(207, '<D:multistatus xmlns:D="DAV:"><D:response>')],
    ['unauthorized', () => replyOf(401)],
    ['redirected', () => replyOf(301)],
    ['busy', () => replyOf(423)],
    ['server', () => replyOf(500)],
    ['full', ({ method }) => (method === 'PUT' ? replyOf(507) : null)],
  ] as [string, Misbehaviour][])('is told as %s; the library stays as it is', async (trouble, misbehave) => {
    await saveMany(here, 1)
    await sync(here)
    const device = misbehaving(misbehave)
    const [id = ''] = await saveMany(device, 1)
    await device.library.setNote(id, 'Mine.')
    const before = device.view()
    await expect(sync(device)).rejects.toMatchObject({ trouble })
    expect(device.view()).toMatchObject(before.map(({ id: one, note }) => ({ id: one, note })))
  })

  test('asks for patience in seconds or by date', async () => {
    const seconds = misbehaving(() => replyOf(429, '', { 'retry-after': '120' }))
    await expect(sync(seconds)).rejects.toMatchObject({ trouble: 'busy', waitMs: 120_000 })
    const until = new Date(seconds.clock.now + 60_000).toUTCString()
    const date = misbehaving(() => replyOf(503, '', { 'retry-after': until }))
    await expect(sync(date)).rejects.toMatchObject({ trouble: 'busy', waitMs: 60_000 })
  })

  test('keeps half of what is written: it is found out, and written again when it does better', async () => {
    let isBroken = true
    const device = misbehaving(({ method, path, body }) => {
      if (!isBroken || method !== 'PUT' || !path.join('/').includes('log-') || !body) return null
      void server.send({ method, path, headers: {}, body: body.slice(0, body.length / 2) })
      return server.files.has(path.slice(0, -1).join('/')) ? replyOf(201) : null
    })
    await saveMany(device, 2)
    await sync(device).catch(() => {})
    isBroken = false
    await device.library.setNote(device.view()[0]?.id ?? '', 'Again.')
    await sync(device)
    await sync(there)
    expect(shown(there)).toEqual(shown(device))
  })

  test('sends half a segment: what came before stays, the rest comes later', async () => {
    await saveMany(here, 2)
    await sync(here)
    let isBroken = true
    const device = createFolderDevice(async (request) => {
      const reply = await server.send(request)
      return isBroken && request.path.at(-1)?.startsWith('log-')
        ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) }
        : reply
    })
    expect((await sync(device)).devices).toMatchObject([{ isOwn: true }, { state: 'incomplete' }])
    expect(device.view()).toEqual([])
    isBroken = false
    await sync(device)
    expect(shown(device)).toEqual(shown(here))
  })
})
