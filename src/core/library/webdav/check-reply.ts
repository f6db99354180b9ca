import { FolderError } from '../folder/folder-error'
import type { DavReply } from './dav-request'

/** The longest that a server's word to wait is followed: a day. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/** What an unwanted status means. Never called for one that is wanted, 404 where nothing may be there included. */
export function troubleOf(reply: DavReply, now: number): FolderError {
  const { status } = reply
  const said = `The server answered ${status}.`
  if (status === 401 || status === 403) return new FolderError('unauthorized', said)
  if (status >= 300 && status < 400) return new FolderError('redirected', said)
  if (status === 507 || status === 413) return new FolderError('full', said)
  if (status === 423 || status === 429 || status === 503 || status === 408) {
    return new FolderError('busy', said, retryAfter(reply.header('retry-after'), now))
  }
  if (status === 404 || status === 405 || status === 501 || status < 300) return new FolderError('not-webdav', said)
  return new FolderError('server', said)
}

/** The header in ms from now (RFC 9110, 10.2.3): seconds or a date. Null: none that makes sense. */
function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : null
}
