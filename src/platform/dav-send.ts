import { FolderError } from '../core/library/folder/folder-error'
import type { Send } from '../core/library/webdav/dav-request'

export interface DavAccess {
  /** Of the folder, http or https. */
  address: string
  user: string
  password: string
}

/** A server that says nothing for this long is taken for gone, in ms. */
const SILENCE_MS = 60_000

/**
 * Requests to the one server the person named, with nothing but what is needed: no cookies, no referrer, no cache. A
 * redirect is not followed, since the password would go along.
 */
export function createDavSend({ address, user, password }: DavAccess, silenceMs = SILENCE_MS): Send {
  const base = address.replace(/\/+$/, '')
  const authorization = `Basic ${base64(`${user}:${password}`)}`
  return async ({ method, path, headers, body }) => {
    const isFolder = method === 'PROPFIND' || method === 'MKCOL'
    const url = `${[base, ...path.map(encodeURIComponent)].join('/')}${isFolder ? '/' : ''}`
    try {
      const response = await fetch(url, {
        method,
        headers: user === '' ? headers : { ...headers, authorization },
        body,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(silenceMs),
      })
      if (response.type === 'opaqueredirect') throw new FolderError('redirected', 'The server sends us elsewhere.')
      return {
        status: response.status,
        header: (name) => response.headers.get(name),
        body: new Uint8Array(await response.arrayBuffer()),
      }
    } catch (error) {
      if (error instanceof FolderError) throw error
      throw new FolderError('unreachable', error instanceof Error ? error.message : String(error))
    }
  }
}

/** Of UTF-8, as RFC 7617 wants it. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
