/**
 * What keeping a large library in step over a WebDAV folder costs, in requests and bytes: over a server in memory, so that
 * the figures are the same everywhere.
 *
 *   npm run bench library/folder-traffic [ARTICLES]
 *
 * Articles are made up, half English, half Chinese. The goal: with nothing to do, one request a device plus one.
 */

import { fetchText } from '../../src/core/library/folder/fetch-text'
import { noConsent, syncFolder } from '../../src/core/library/folder/sync-folder'
import { createDavServer } from '../../tests/fakes/dav-server'
import { createFolderDevice, type FolderDevice } from '../../tests/fakes/folder-device'
import { requestFor } from '../../tests/fakes/library-device'
import { madeUpArticles } from './made-up-articles'
import { madeUpTexts } from './made-up-texts'

const COUNT = Number(process.argv[2] ?? 10_000)
const server = createDavServer()
const [first, second] = [createFolderDevice(server.send), createFolderDevice(server.send)]

async function measured(what: string, work: () => Promise<unknown>): Promise<number> {
  const [requests, bytes, began] = [server.requests.length, server.bytes(), performance.now()]
  await work()
  const asked = server.requests.length - requests
  const kinds = new Map<string, number>()
  for (const { method } of server.requests.slice(requests)) kinds.set(method, (kinds.get(method) ?? 0) + 1)
  const kilobytes = ((server.bytes() - bytes) / 1024).toFixed(0)
  const list = [...kinds].map(([method, count]) => `${count} ${method}`).join(', ')
  console.log(
    `${what}: ${asked} requests (${list}), ${kilobytes} KB, ${(performance.now() - began).toFixed(0)} ms here`,
  )
  return asked
}
const sync = (device: FolderDevice) => () => syncFolder(device.folderPorts, noConsent)

const texts = madeUpTexts(COUNT)
for (const [n, { url, title, lang, tags }] of madeUpArticles(COUNT).entries()) {
  const text = texts[n]?.text ?? ''
  const html = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  await first.library.save(requestFor(url, { title, lang, text, html }, tags))
}
const [sample = ''] = first.store.records.keys()

await measured(`first sync of ${COUNT} articles with their texts`, sync(first))
await measured('second device, everything but the texts', sync(second))
const again = await measured('first device, nothing to do but the second’s name', sync(first))
const idle = [
  await measured('first device, nothing to do', sync(first)),
  await measured('second device, nothing to do', sync(second)),
]
await measured('opening one text on the second device', () => fetchText(second.folderPorts, sample))
await first.library.save(requestFor('https://loom.example/one-more'))
await measured('one article more', sync(first))
await measured('its coming over', sync(second))
const met = Math.max(...idle) <= 3 && again <= 4
console.log(met ? 'goal of one request a device plus one: met' : 'goal of one request a device plus one: MISSED')
if (!met) process.exitCode = 1
