import { FolderError } from '../core/library/folder/folder-error'
import type { Send } from '../core/library/webdav/dav-request'
import { loneRequest, RequestFailed } from './lone-request'

export interface DavAccess {
  /** Of the folder, http or https. */
  address: string
  user: string
  password: string
}

/** A server that says nothing for this long is taken for gone, in ms. */
const SILENCE_MS = 60_000

/** Requests to the one server the person named. @throws FolderError */
export function createDavSend({ address, user, password }: DavAccess, silenceMs = SILENCE_MS): Send {
  const base = address.replace(/\/+$/, '')
  const authorization = `Basic ${base64(`${user}:${password}`)}`
  return async ({ method, path, headers, body }) => {
    const isFolder = method === 'PROPFIND' || method === 'MKCOL'
    const url = `${[base, ...path.map(encodeURIComponent)].join('/')}${isFolder ? '/' : ''}`
    const init = { method, headers: user === '' ? headers : { ...headers, authorization }, body }
    try {
      return await loneRequest(url, init, silenceMs, async (response) => ({
        status: response.status,
        header: (name) => response.headers.get(name),
        body: new Uint8Array(await response.arrayBuffer()),
      }))
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      throw new FolderError(error.trouble === 'redirected' ? 'redirected' : 'unreachable', error.message)
    }
  }
}

/** Of UTF-8, as RFC 7617 wants it. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
