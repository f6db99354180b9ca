import { expect, test } from 'vitest'
import { createDavServer } from '../../../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../../../tests/fakes/folder-device'
import { requestFor } from '../../../../tests/fakes/library-device'
import type { Send } from '../webdav/dav-request'
import { fetchText } from './fetch-text'
import { forgetDevice } from './forget-device'
import { noConsent, syncFolder } from './sync-folder'

const textOf = (n: number) => `Text ${n}: ${'织 warp '.repeat(n % 7)}`

async function saveMany(device: FolderDevice, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const text = textOf(n)
    ids.push((await device.library.save(requestFor(`https://loom.example/${n}`, { text, html: `<p>${text}</p>` }))).id)
  }
  return ids
}
const sync = ({ folderPorts }: FolderDevice) => syncFolder(folderPorts, noConsent)

async function expectTexts(device: FolderDevice, ids: readonly string[]): Promise<void> {
  for (const [n, id] of ids.entries()) expect((await fetchText(device.folderPorts, id))?.text).toBe(textOf(n))
}

test.each([
  ['without a passphrase', null],
  ['with one', 'correct horse'],
])('many texts go in few files and are found one by one, %s', async (_name, passphrase) => {
  const server = createDavServer()
  const here = createFolderDevice(server.send, passphrase)
  const there = createFolderDevice(server.send, passphrase)
  const ids = await saveMany(here, 230)
  await sync(here)
  expect(server.requests.filter(({ method }) => method === 'PUT').length).toBeLessThan(15)
  expect([...server.files.keys()].filter((name) => name.startsWith('pack/'))).toHaveLength(3)
  await sync(there)
  const some = [ids[0], ids[99], ids[100], ids[229]] as string[]
  for (const id of some) expect((await fetchText(there.folderPorts, id))?.text).toBe(textOf(ids.indexOf(id)))
  expect(there.store.bodies.size).toBe(4)
})

test('a server that knows nothing of parts sends the whole', async () => {
  const server = createDavServer()
  const deaf: Send = ({ headers: { range: _passedOver, ...headers }, ...request }) =>
    server.send({ ...request, headers })
  const [here, there] = [createFolderDevice(deaf), createFolderDevice(deaf)]
  const ids = await saveMany(here, 30)
  await sync(here)
  await sync(there)
  await expectTexts(there, ids)
})

test('whenever the worker dies, the next run ends what it began, and every text is found', async () => {
  for (let death = 1; death < 12; death++) {
    const server = createDavServer()
    let puts = 0
    const mortal: Send = async (request) => {
      if (request.method === 'PUT' && ++puts === death) throw new Error('died')
      return server.send(request)
    }
    const here = createFolderDevice(mortal)
    const there = createFolderDevice(server.send)
    const ids = await saveMany(here, 130)
    await sync(here).catch(() => null)
    await sync(here)
    await sync(there)
    await expectTexts(there, [ids[0] ?? ''])
    expect((await fetchText(there.folderPorts, ids[129] ?? ''))?.text).toBe(textOf(129))
  }
}, 60_000)

test('texts of a device that was forgotten are still found', async () => {
  const server = createDavServer()
  const [here, there, third] = [1, 2, 3].map(() => createFolderDevice(server.send)) as [
    FolderDevice,
    FolderDevice,
    FolderDevice,
  ]
  const ids = await saveMany(here, 30)
  await sync(here)
  await sync(there)
  await forgetDevice(there.folderPorts, here.memory()?.device ?? '')
  await sync(third)
  await expectTexts(third, ids)
})

test('a pack that was cut off is no text, and what it was stays elsewhere', async () => {
  const server = createDavServer()
  const [here, there] = [createFolderDevice(server.send), createFolderDevice(server.send)]
  const ids = await saveMany(here, 30)
  await sync(here)
  for (const [name, file] of server.files) {
    if (file && name.startsWith('pack/')) server.files.set(name, file.slice(0, file.length - 10))
  }
  await sync(there)
  await expect(fetchText(there.folderPorts, ids[29] ?? '')).rejects.toThrow()
  expect((await fetchText(there.folderPorts, ids[0] ?? ''))?.text).toBe(textOf(0))
  expect(there.view()).toHaveLength(30)
})
