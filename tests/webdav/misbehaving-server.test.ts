import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { noConsent, syncFolder } from '../../src/core/library/folder/sync-folder'
import { createDavSend } from '../../src/platform/dav-send'
import { createDavServer } from '../fakes/dav-server'
import { createFolderDevice } from '../fakes/folder-device'
import { requestFor } from '../fakes/library-device'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function listening(server: Server & { closeAllConnections?: () => void }, scheme = 'http'): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stops.push(() => {
    server.closeAllConnections?.()
    server.close()
  })
  const address = server.address()
  return `${scheme}://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/dav`
}

/** A server that answers well until it is told to do something else with a request. */
async function moodyServer() {
  const { send, files } = createDavServer()
  const mood: { answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | null } = { answer: null }
  const listener: RequestListener = async (request, response) => {
    if (mood.answer?.(request, response)) return
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const names = decodeURIComponent(request.url ?? '')
      .split('/')
      .filter(Boolean)
      .slice(1)
    const reply = await send({
      method: request.method as 'GET',
      path: names,
      headers: {},
      body: new Uint8Array(Buffer.concat(chunks)),
    })
    response.writeHead(reply.status)
    response.end(reply.body)
  }
  return { address: await listening(createServer(listener)), files, mood }
}

/** A device that has told one article over a server in a good mood, has one more to tell, and meets it in a bad one. */
async function meets(answer: (request: IncomingMessage, response: ServerResponse) => boolean, silenceMs = 2_000) {
  const { address, files, mood } = await moodyServer()
  const device = createFolderDevice(createDavSend({ address, user: 'ada', password: 'weft' }, silenceMs))
  await device.library.save(requestFor('https://loom.example/before'))
  await syncFolder(device.folderPorts, noConsent)
  await device.library.save(requestFor('https://loom.example/after'))
  const before = [device.view(), files.size]
  mood.answer = answer
  const trouble = await syncFolder(device.folderPorts, noConsent).then(
    () => null,
    (error) => [error.trouble, error.waitMs],
  )
  expect(device.view()).toEqual(before[0])
  expect(files.size).toBeGreaterThanOrEqual(Number(before[1]))
  // In a good mood again everything gets there.
  mood.answer = null
  await syncFolder(device.folderPorts, noConsent)
  const other = createFolderDevice(createDavSend({ address, user: 'ada', password: 'weft' }))
  await syncFolder(other.folderPorts, noConsent)
  expect(other.view()).toHaveLength(2)
  return trouble
}

const says =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  (request: IncomingMessage, response: ServerResponse) => {
    request.resume()
    response.writeHead(status, headers)
    response.end(body)
    return true
  }

test.each([
  ['423, locked', says(423), ['busy', null]],
  ['429, too many', says(429, { 'retry-after': '120' }), ['busy', 120_000]],
  ['503, later', says(503, { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' }), ['busy', 86_400_000]],
  ['507, full', says(507), ['full', null]],
  ['401', says(401), ['unauthorized', null]],
  ['500', says(500), ['server', null]],
  [
    '200 and a page for people',
    says(200, { 'content-type': 'text/html' }, '<html>Sign in</html>'),
    ['not-webdav', null],
  ],
  ['207 and a page for people', says(207, {}, '<html>Sign in</html>'), ['not-webdav', null]],
  ['302', says(302, { location: '/elsewhere' }), ['redirected', null]],
  ['308', says(308, { location: 'http://127.0.0.1:1/' }), ['redirected', null]],
])('a server that says %s deletes nothing, and the run says why it stopped', async (_name, answer, expected) => {
  expect(await meets(answer)).toEqual(expected)
})

test('a redirect is not followed: no name and password arrive where it leads', async () => {
  const heard: unknown[] = []
  const elsewhere = await listening(
    createServer((request, response) => {
      heard.push(request.headers.authorization)
      response.end()
    }),
  )
  await meets(says(307, { location: elsewhere }))
  expect(heard).toEqual([])
})

test('a body that breaks off, and a connection that does, are no answer', async () => {
  const broken = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET') return false
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half of it')
    setTimeout(() => request.socket.destroy(), 20)
    return true
  }
  expect(await meets(broken)).toEqual(['unreachable', null])
  const torn = (request: IncomingMessage) => {
    request.socket.destroy()
    return true
  }
  expect(await meets(torn)).toEqual(['unreachable', null])
})

test('one that is silent, from the beginning or in the middle of an answer, is given up', async () => {
  expect(await meets(() => true, 150)).toEqual(['unreachable', null])
  const halfway = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET') return false
    response.writeHead(200)
    response.write('and now')
    return true
  }
  expect(await meets(halfway, 150)).toEqual(['unreachable', null])
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

test.skipIf(!hasOpenssl)('a certificate nobody vouches for is not taken (needs openssl)', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-certificate-'))
  stops.push(() => rmSync(folder, { recursive: true, force: true }))
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=loom.example']
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  let requests = 0
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
    requests++
    response.end()
  })
  const device = createFolderDevice(
    createDavSend({ address: await listening(server, 'https'), user: 'ada', password: 'weft' }),
  )
  await device.library.save(requestFor('https://loom.example/warp'))
  await expect(syncFolder(device.folderPorts, noConsent)).rejects.toMatchObject({ trouble: 'unreachable' })
  expect(requests).toBe(0)
})
