import { afterEach, expect, test, vi } from 'vitest'
import { createDavServer } from '../../../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../../../tests/fakes/folder-device'
import { requestFor } from '../../../../tests/fakes/library-device'
import { noConsent, syncFolder } from './sync-folder'

afterEach(() => void vi.restoreAllMocks())

const address = (n: number) => `https://loom.example/${n}`
const sync = (device: FolderDevice) => syncFolder(device.folderPorts, noConsent)

async function deviceWith(count: number): Promise<FolderDevice> {
  const device = createFolderDevice(createDavServer().send)
  for (let n = 0; n < count; n++) await device.library.save(requestFor(address(n)))
  await sync(device)
  return device
}

async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  const digest = vi.spyOn(globalThis.crypto.subtle, 'digest')
  await work()
  const { length } = digest.mock.calls
  digest.mockRestore()
  return length
}

test('what a run hashes grows with what is new, not with the library', async () => {
  const counts = []
  for (const size of [2, 60]) {
    const device = await deviceWith(size)
    const idle = await hashesOf(() => sync(device))
    await device.library.setNote(device.view()[0]?.id ?? '', 'Mine.')
    // The run is another worker's: all it knows is what was stored.
    const edited = await hashesOf(async () => expect(await sync(device)).toMatchObject({ sent: 1, texts: 0 }))
    counts.push({ idle, edited })
  }
  expect(counts[1]).toEqual(counts[0])
  expect(counts[0]?.idle).toBeLessThanOrEqual(2)
})

test('a run that died is made up for, though the library has gone on since', async () => {
  const server = createDavServer()
  let isDown = false
  const device = createFolderDevice(async (request) => {
    if (isDown && request.method === 'PUT') throw new Error('The worker died.')
    return server.send(request)
  })
  for (let n = 0; n < 5; n++) await device.library.save(requestFor(address(n)))
  await sync(device)
  await device.library.setNote(device.view()[0]?.id ?? '', 'First.')
  isDown = true
  await expect(sync(device)).rejects.toThrow()
  isDown = false
  await device.library.setNote(device.view()[1]?.id ?? '', 'Second.')
  expect(await sync(device)).toMatchObject({ sent: 2 })
  const other = createFolderDevice(server.send)
  await sync(other)
  expect(other.view().map(({ note }) => note)).toEqual(device.view().map(({ note }) => note))
})

test('a library that is another one is told whole, however many edits it has', async () => {
  const server = createDavServer()
  const former = createFolderDevice(server.send)
  for (let n = 0; n < 3; n++) await former.library.save(requestFor(address(n)))
  await sync(former)
  const memory = former.memory()
  const anew = createFolderDevice(server.send)
  for (let n = 10; n < 20; n++) await anew.library.save(requestFor(address(n)))
  if (memory) await anew.folderPorts.memory.write(memory)
  expect(await sync(anew)).toMatchObject({ sent: 10 })
})
