import { FolderError } from '../folder/folder-error'
import type { FolderItem, SharedFolder } from '../folder/shared-folder'
import { troubleOf } from './check-reply'
import type { DavReply, DavRequest, Send } from './dav-request'
import { readMultistatus } from './multistatus'

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>'

/**
 * A folder on a WebDAV server, by five verbs. Nothing here relies on locks, ETags or conditional requests: rclone
 * writes whatever If-None-Match says, Apache refuses an ETag that is right for about a second after a write.
 * @param now ms since 1970
 */
export function createDavFolder(send: Send, now: () => number): SharedFolder {
  const ask = (method: DavRequest['method'], path: readonly string[], body: DavRequest['body'] = null, headers = {}) =>
    send({ method, path, body, headers })

  async function list(path: readonly string[]): Promise<FolderItem[] | null> {
    const reply = await ask('PROPFIND', path, new TextEncoder().encode(PROPERTIES), {
      depth: '1',
      'content-type': 'application/xml; charset=utf-8',
    })
    if (reply.status === 404) return null
    if (reply.status !== 207) throw troubleOf(reply, now())
    return readMultistatus(new TextDecoder().decode(reply.body))
  }

  async function makeFolder(path: readonly string[]): Promise<void> {
    const reply = await ask('MKCOL', path)
    // 405: it is there already. 409: what should hold it is missing.
    if (isDone(reply) || reply.status === 405) return
    if (reply.status !== 409 || path.length === 0) throw troubleOf(reply, now())
    await makeFolder(path.slice(0, -1))
    const again = await ask('MKCOL', path)
    if (!isDone(again) && again.status !== 405) throw troubleOf(again, now())
  }

  /** A GET that found something, with 200 or 206. Null: there is nothing. */
  async function get(path: readonly string[], headers = {}): Promise<DavReply | null> {
    const reply = await ask('GET', path, null, headers)
    if (reply.status === 404 || reply.status === 410) return null
    if (reply.status !== 200 && !(reply.status === 206 && 'range' in headers)) throw troubleOf(reply, now())
    const length = reply.header('content-length')
    // Compressed on the way, the length is another; else a shorter body is one that broke off.
    if (reply.header('content-encoding') === null && length !== null && Number(length) !== reply.body.length) {
      throw new FolderError('damaged', 'The server’s answer breaks off.')
    }
    return reply
  }

  return {
    list,
    read: async (path) => (await get(path))?.body ?? null,
    async readPart(path, offset, length) {
      const reply = await get(path, { range: `bytes=${offset}-${offset + length - 1}` })
      if (reply === null) return null
      // A server may pass over the header and send the whole (RFC 9110, 14.2).
      return reply.status === 206 ? reply.body : reply.body.slice(offset, offset + length)
    },
    async write(path, bytes) {
      const put = () => ask('PUT', path, bytes, { 'content-type': 'application/octet-stream' })
      const reply = await put()
      if (isDone(reply)) return
      // 409 by the RFC; some servers say 404 or 403 when the folder is missing.
      if (![403, 404, 409].includes(reply.status)) throw troubleOf(reply, now())
      await makeFolder(path.slice(0, -1))
      const again = await put()
      if (!isDone(again)) throw troubleOf(again, now())
    },
    async remove(path) {
      const reply = await ask('DELETE', path)
      if (!isDone(reply) && reply.status !== 404 && reply.status !== 410) throw troubleOf(reply, now())
    },
  }
}

const isDone = ({ status }: DavReply): boolean => status === 200 || status === 201 || status === 204
