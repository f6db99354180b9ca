import { fileName } from './source-file'

/**
 * An address for what has none: under a name that no network will ever answer to (RFC 6761, `.invalid`), by the words
 * themselves, so that the same file twice is one article and two files of one name are two.
 */
export async function localAddress(path: string, text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const name = [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `https://local-file.invalid/${name}/${encodeURIComponent(fileName(path))}`
}
