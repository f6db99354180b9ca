import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchText } from '../../src/core/library/folder/fetch-text'
import type { SharedFolder } from '../../src/core/library/folder/shared-folder'
import { noConsent, syncFolder } from '../../src/core/library/folder/sync-folder'
import { createDavFolder } from '../../src/core/library/webdav/dav-folder'
import type { Send } from '../../src/core/library/webdav/dav-request'
import { createDavSend } from '../../src/platform/dav-send'
import { createDavServer } from '../fakes/dav-server'
import { createFolderDevice } from '../fakes/folder-device'
import { requestFor } from '../fakes/library-device'
import { hasApache, hasRclone, type StartedServer, startApache, startRclone } from './servers'

/** One contract for every server: what the library needs of a folder, and nothing more. */
const servers: [string, boolean, (() => Promise<StartedServer>) | null][] = [
  ['memory', true, null],
  ['rclone', hasRclone, startRclone],
  ['Apache mod_dav', hasApache, startApache],
]
for (const [name, isHere, start] of servers) {
  describe.skipIf(!isHere)(`a folder on ${name} (skipped where it is not installed)`, () => contract(start))
}

function contract(start: (() => Promise<StartedServer>) | null): void {
  let server: StartedServer | null = null
  let send: Send
  let folder: SharedFolder
  beforeAll(async () => {
    server = start && (await start())
    send = server ? createDavSend(server) : createDavServer().send
    folder = createDavFolder(send, Date.now)
  })
  afterAll(() => server?.stop())
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('what is not there is said to be not there', async () => {
    expect(await folder.list(['nowhere'])).toBeNull()
    expect(await folder.read(['nowhere', 'file'])).toBeNull()
    await folder.remove(['nowhere'])
  })

  test('a file comes back byte by byte, its folders are made, its names may be any', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256)
    await folder.write(['a', 'b', '铃 & <100%>'], all)
    expect(await folder.read(['a', 'b', '铃 & <100%>'])).toEqual(all)
    await folder.write(['a', 'b', 'empty'], bytes(''))
    expect(await folder.read(['a', 'b', 'empty'])).toEqual(bytes(''))
  })

  test('a part of a file comes alone', async () => {
    expect(await folder.readPart(['a', 'b', '铃 & <100%>'], 300, 4)).toEqual(Uint8Array.from([44, 45, 46, 47]))
    expect(await folder.readPart(['a', 'b', '铃 & <100%>'], 69_999, 9)).toEqual(Uint8Array.from([111]))
    expect(await folder.readPart(['a', 'nothing'], 0, 9)).toBeNull()
  })

  test('a second writing replaces the first at once', async () => {
    await folder.write(['a', 'twice'], bytes('one, and longer'))
    await folder.write(['a', 'twice'], bytes('two'))
    expect(await folder.read(['a', 'twice'])).toEqual(bytes('two'))
  })

  test('a list tells files from folders, and not itself', async () => {
    const list = await folder.list(['a'])
    expect(list?.sort((x, y) => (x.name < y.name ? -1 : 1))).toEqual([
      { name: 'b', isFolder: true },
      { name: 'twice', isFolder: false },
    ])
  })

  test('a folder goes with all that is in it', async () => {
    await folder.remove(['a'])
    expect(await folder.list(['a'])).toBeNull()
  })

  test('two devices keep a library in step over it', async () => {
    const [here, there] = [createFolderDevice(send), createFolderDevice(send)]
    const { id } = await here.library.save(requestFor('https://loom.example/a', {}, ['wool']))
    await there.library.save(requestFor('https://loom.example/b'))
    for (const device of [here, there, here]) await syncFolder(device.folderPorts, noConsent)
    const shown = [here, there].map((device) => device.view().map((entry) => ({ ...entry, hasBody: true })))
    expect(shown[0]).toEqual(shown[1])
    expect(await fetchText(there.folderPorts, id)).toMatchObject({ id })
  })
}

test.runIf(hasRclone)('a wrong password is told as one', async () => {
  const server = await startRclone()
  const folder = createDavFolder(createDavSend({ ...server, password: 'weft' }), Date.now)
  await expect(folder.list([])).rejects.toMatchObject({ trouble: 'unauthorized' })
  server.stop()
})
