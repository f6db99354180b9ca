import type { DavReply, DavRequest, Send } from '../../src/core/library/webdav/dav-request'

export interface DavServer {
  send: Send
  /** By path; folders are null. */
  files: Map<string, Uint8Array<ArrayBuffer> | null>
  /** What was asked, oldest first. */
  requests: DavRequest[]
  /** Bytes that went either way. */
  bytes(): number
}

/** A WebDAV server in memory, as polite as the RFC: what it does wrong a test adds. */
export function createDavServer(): DavServer {
  const files: DavServer['files'] = new Map([['', null]])
  const requests: DavRequest[] = []
  let bytes = 0
  const send: Send = async (request) => {
    requests.push(request)
    const reply = answer(files, request)
    bytes += (request.body?.length ?? 0) + reply.body.length
    return reply
  }
  return { send, files, requests, bytes: () => bytes }
}

export const replyOf = (status: number, body = '', headers: Record<string, string> = {}): DavReply => ({
  status,
  header: (name) => headers[name] ?? null,
  body: new TextEncoder().encode(body),
})

function answer(files: DavServer['files'], { method, path, body, headers }: DavRequest): DavReply {
  const key = path.join('/')
  const parent = path.slice(0, -1).join('/')
  const known = files.get(key)
  switch (method) {
    case 'GET':
      return known ? part(known, headers.range) : replyOf(404)
    case 'PUT':
      if (files.get(parent) !== null) return replyOf(409)
      files.set(key, (body ?? new Uint8Array()).slice())
      return replyOf(known ? 204 : 201)
    case 'MKCOL':
      if (known !== undefined) return replyOf(405)
      if (files.get(parent) !== null) return replyOf(409)
      files.set(key, null)
      return replyOf(201)
    case 'DELETE':
      if (known === undefined) return replyOf(404)
      for (const name of files.keys()) if (name === key || name.startsWith(`${key}/`)) files.delete(name)
      return replyOf(204)
    case 'PROPFIND':
      return known === undefined ? replyOf(404) : replyOf(207, listing(files, key))
  }
}

/** The whole, or what a single range asks for. */
function part(file: Uint8Array<ArrayBuffer>, range: string | undefined): DavReply {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (from === undefined || to === undefined) return { ...replyOf(200), body: file.slice() }
  return Number(from) < file.length ? { ...replyOf(206), body: file.slice(Number(from), Number(to) + 1) } : replyOf(416)
}

function listing(files: DavServer['files'], key: string): string {
  const names = [...files.keys()].filter((name) => name !== key && name !== '' && parentOf(name) === key)
  const responses = [key, ...names].map((name) => {
    const type = files.get(name) === null ? '<D:resourcetype><D:collection/></D:resourcetype>' : '<D:resourcetype/>'
    const href = `/dav/${name.split('/').map(encodeURIComponent).join('/')}`
    return `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${type}</D:prop></D:propstat></D:response>`
  })
  return `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${responses.join('')}</D:multistatus>`
}

const parentOf = (name: string): string => name.split('/').slice(0, -1).join('/')
