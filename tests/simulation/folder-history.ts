import { expect } from 'vitest'
import { FolderError } from '../../src/core/library/folder/folder-error'
import { noConsent, syncFolder } from '../../src/core/library/folder/sync-folder'
import { LibraryFull } from '../../src/core/library/library-full'
import { NoSuchEntry } from '../../src/core/library/no-such-entry'
import type { Send } from '../../src/core/library/webdav/dav-request'
import { createDavServer, replyOf } from '../fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../fakes/folder-device'
import { requestFor } from '../fakes/library-device'
import { createMemoryCarrier } from '../fakes/memory-carrier'

const HOUR = 60 * 60 * 1000
const URLS = [1, 2, 3, 4].map((n) => `https://loom.example/${n}`)
const quote = { exact: 'Threads', prefix: '', suffix: '', start: 0 }

/** Mulberry32: a seed tells the whole history. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

class Died extends Error {}

/** A network that now and then loses a request or its answer, answers twice, is full, busy, or kills who asks. */
function faulty(send: Send, random: (below: number) => number, isFaulty: () => boolean): Send {
  return async (request) => {
    const fault = isFaulty() ? random(30) : 29
    if (fault === 0) throw new Died()
    if (fault === 1) throw new FolderError('unreachable', 'lost on the way there')
    if (fault === 2) return replyOf(request.method === 'PUT' ? 507 : 503)
    if (fault === 3) await send(request)
    const reply = await send(request)
    if (fault === 4) throw new Died()
    if (fault === 5) throw new FolderError('unreachable', 'lost on the way back')
    return reply
  }
}

async function happen(device: FolderDevice, random: (below: number) => number, ids: readonly string[]) {
  const n = random(URLS.length)
  const [url = '', id = ''] = [URLS[n], ids[n]]
  const { library } = device
  const highlight = { id: `h${random(3)}`, colour: 'blue' as const, quote, note: `${random(99)}`, madeAt: 1 }
  const step = { position: { quote, offset: 0, progress: random(10) / 10 }, finished: random(5) === 0, again: true }
  const doings = [
    () => library.save(requestFor(url, { title: `${random(9)}` }, [`tag ${random(3)}`])),
    () => library.setTags(id, [`tag ${random(3)}`]),
    () => library.setArchived(id, random(2) === 0),
    () => library.setFavourite(id, random(2) === 0),
    () => library.putHighlight(id, highlight),
    () => library.removeHighlight(id, highlight.id),
    () => library.setNote(id, `note ${random(99)}`),
    () => library.setReading(id, step),
    () => (random(3) === 0 ? library.remove(id) : library.restore(id)),
    () => library.merge(),
    () => library.publish(),
    () => syncFolder(device.folderPorts, noConsent),
    () => syncFolder(device.folderPorts, noConsent),
  ]
  try {
    await doings[random(doings.length)]?.()
  } catch (error) {
    const isExpected = [Died, FolderError, NoSuchEntry, LibraryFull].some((kind) => error instanceof kind)
    if (!isExpected) throw error
  }
}

/**
 * One history of two to five devices: what they do, what fails and how their clocks are off, all out of one seed. At its
 * end all of them hold the same, and nothing is missing.
 * @param server an empty folder of its own
 */
export async function liveThrough(seed: number, server: Send): Promise<void> {
  const random = randomFrom(seed)
  let isFaulty = true
  const carrier = createMemoryCarrier()
  const network = faulty(server, random, () => isFaulty)
  const devices = Array.from({ length: 2 + random(4) }, () => createFolderDevice(network, null, carrier))
  const skews = [0, 0, 2 * HOUR, -5 * HOUR, 40_000 * HOUR, -40_000 * HOUR]
  for (const device of devices) device.clock.now += skews[random(skews.length)] ?? 0
  const probe = createFolderDevice(createDavServer().send)
  const ids: string[] = []
  for (const url of URLS) ids.push((await probe.library.save(requestFor(url))).id)

  for (let turn = 0; turn < 40; turn++) {
    for (const device of devices) device.clock.now += random(60_000)
    const device = devices[random(devices.length)]
    if (device) await happen(device, random, ids)
  }
  // Dates are put right, the network too, and everybody hears everybody.
  isFaulty = false
  for (const device of devices) device.clock.now = Date.UTC(2040, 0) + 50_000 * HOUR
  const known = new Set(devices.flatMap((device) => device.view().map(({ id }) => id)))
  const highlighted = new Set(
    devices.flatMap((device) =>
      device.view().flatMap(({ id, highlights }) => highlights.map((one) => `${id} ${one.id}`)),
    ),
  )
  for (let round = 0; round < 3; round++) {
    for (const device of devices) await syncFolder(device.folderPorts, noConsent)
  }
  const shown = (device: FolderDevice) => device.view().map((entry) => ({ ...entry, hasBody: true }))
  for (const device of devices) {
    expect(shown(device), `seed ${seed}`).toEqual(shown(devices[0] ?? device))
    expect(new Set(device.view().map(({ id }) => id)), `seed ${seed}`).toEqual(known)
    for (const { history } of device.store.records.values()) {
      for (const { id } of history.highlights) highlighted.delete(`${history.id} ${id}`)
    }
  }
  expect([...highlighted], `seed ${seed}`).toEqual([])
}
