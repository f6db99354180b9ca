import { expect, test } from 'vitest'
import { createDavServer } from '../../../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../../../tests/fakes/folder-device'
import { requestFor } from '../../../../tests/fakes/library-device'
import { pictureOf } from '../pictures/collect-pictures'
import { fetchText } from './fetch-text'
import { fetchPictures } from './folder-pictures'
import { noConsent, syncFolder } from './sync-folder'

const gif = async (...rest: number[]) => {
  const picture = await pictureOf(Uint8Array.from([...Buffer.from('GIF89a'), ...rest]))
  if (!picture) throw new Error('no picture')
  return picture
}
const sync = ({ folderPorts }: FolderDevice) => syncFolder(folderPorts, noConsent)

test.each([
  ['without a passphrase', null],
  ['with one', 'correct horse'],
])('kept pictures come after their text, %s, and nothing is sent twice', async (_name, passphrase) => {
  const server = createDavServer()
  const here = createFolderDevice(server.send, passphrase)
  const there = createFolderDevice(server.send, passphrase)
  const { id } = await here.library.save(requestFor('https://loom.example/warp'))
  await sync(here)
  // They are kept when there is time for it, after the save.
  const [one, two] = [await gif(1), await gif(2)]
  here.pictures.set(
    id,
    new Map([
      ['https://p.example/1', one],
      ['https://p.example/2', two],
      ['https://p.example/1b', one],
    ]),
  )
  await sync(here)
  const asked = server.requests.length
  await sync(here)
  expect(server.requests.length - asked).toBe(2)
  expect([...server.files.keys()].join()).not.toContain(one.hash)
  await sync(there)
  await fetchText(there.folderPorts, id)
  await fetchPictures(there.folderPorts, id)
  expect(there.pictures.get(id)).toEqual(here.pictures.get(id))
  await sync(there)
  expect(there.memory()?.pictured ?? {}).toEqual({})
})

test('what is no picture, or another one, is passed over', async () => {
  const server = createDavServer()
  const [here, there] = [createFolderDevice(server.send), createFolderDevice(server.send)]
  const { id } = await here.library.save(requestFor('https://loom.example/warp'))
  here.pictures.set(
    id,
    new Map([
      ['https://p.example/1', await gif(1)],
      ['https://p.example/2', await gif(2)],
    ]),
  )
  await sync(here)
  const files = [...server.files.keys()].filter((name) => name.startsWith('picture/'))
  expect(files).toHaveLength(2)
  const [first = '', second = ''] = files
  server.files.set(first, server.files.get(second) ?? null)
  await sync(there)
  await fetchText(there.folderPorts, id)
  await fetchPictures(there.folderPorts, id)
  expect(there.pictures.get(id)?.size).toBe(1)
  server.files.set(second, new TextEncoder().encode('broken'))
  there.pictures.clear()
  await fetchPictures(there.folderPorts, id)
  expect(there.pictures.size).toBe(0)
})
