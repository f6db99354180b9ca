import { FolderError } from '../folder/folder-error'
import type { FolderItem } from '../folder/shared-folder'

/** More files than a folder of ours ever has in one place; a longer answer is somebody's joke. */
const MOST_ITEMS = 100_000

/**
 * The items in an answer to PROPFIND with depth 1 (RFC 4918, 14.16), the folder itself left out. The worker has no
 * XML parser; four elements are wanted of a format that is always the same, so they are read with patterns, whatever
 * prefix the server gives them. Entities beyond XML's own five are not resolved.
 * @throws FolderError `not-webdav` when it is nothing of the kind
 */
export function readMultistatus(xml: string): FolderItem[] {
  if (!/<(?:[\w.-]+:)?multistatus[\s>/]/i.test(xml.slice(0, 4096))) {
    throw new FolderError('not-webdav', 'The server answered something that is no list of files.')
  }
  if (!/<\/(?:[\w.-]+:)?multistatus\s*>\s*$/i.test(xml) && !/<(?:[\w.-]+:)?multistatus[^>]*\/>\s*$/i.test(xml)) {
    throw new FolderError('damaged', 'The server’s list of files breaks off.')
  }
  const responses = xml.split(/<(?:[\w.-]+:)?response[\s>]/i).slice(1, MOST_ITEMS)
  // The first names the folder asked for, by the RFC and by every server met; names of others lie below it.
  const paths = responses.map((response) => ({
    path: hrefOf(response),
    isFolder: /<(?:[\w.-]+:)?collection\b/i.test(response),
  }))
  const shortest = Math.min(...paths.map(({ path }) => path.length))
  return paths
    .filter(({ path }) => path.length > shortest)
    .map(({ path, isFolder }) => ({ name: path.at(-1) ?? '', isFolder }))
}

function hrefOf(response: string): string[] {
  const href = /<(?:[\w.-]+:)?href(?:\s[^>]*)?>([^<]*)</i.exec(response)?.[1]
  if (href === undefined) throw new FolderError('not-webdav', 'The server’s list of files names no files.')
  const path = unescaped(href.trim()).replace(/^https?:\/\/[^/]*/i, '')
  return path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return named[name] ?? whole
  })

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
