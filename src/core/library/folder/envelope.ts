import { Malformed } from '../check-shared'
import { checksum } from './checksum'
import { deflateBytes, inflateBytes } from './deflate-bytes'
import { FolderError } from './folder-error'
import type { Seal } from './seal'

/**
 * Every file of ours: one line of JSON that says how to read the rest, a line feed, the content deflated and, with a
 * passphrase, encrypted. The path is part of what is sealed, so that no file can be passed off as another.
 */
interface EnvelopeHead {
  lectern: 1
  /** SHA-256 of what follows the line, hex: tells a file that broke off from one that is whole. */
  sum: string
  seal: { kdf: 'PBKDF2-SHA-256'; iterations: number; salt: string; iv: string } | null
}

/** The longest first line. */
const MOST_HEAD = 1024

/** @param seal null: without a passphrase */
export async function wrap(
  path: readonly string[],
  content: string | Uint8Array<ArrayBuffer>,
  seal: Seal | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = await deflateBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const sealed = seal && (await seal.close(deflated, path.join('/')))
  const rest = sealed?.bytes ?? deflated
  const head: EnvelopeHead = { lectern: 1, sum: await checksum(rest), seal: sealed?.parameters ?? null }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const bytes = new Uint8Array(line.length + rest.length)
  bytes.set(line)
  bytes.set(rest, line.length)
  return bytes
}

/**
 * @throws Malformed when it is no such file, of a newer version, or broken off; FolderError `passphrase` when it was
 * sealed with another passphrase, or not sealed though this device has one: a server could have put it there
 */
export async function unwrapBytes(
  path: readonly string[],
  bytes: Uint8Array<ArrayBuffer>,
  seal: Seal | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = bytes.subarray(0, MOST_HEAD).indexOf(10)
  const head = end < 0 ? null : headOf(new TextDecoder().decode(bytes.subarray(0, end)))
  if (head === null) throw new Malformed('no file of this version')
  const rest = bytes.slice(end + 1)
  if ((await checksum(rest)) !== head.sum) throw new Malformed('a file that broke off')
  if ((head.seal === null) !== (seal === null)) {
    throw new FolderError('passphrase', 'The folder and this device do not agree about having a passphrase.')
  }
  return inflateBytes(head.seal && seal ? await seal.open(rest, head.seal, path.join('/')) : rest)
}

/** The same for a file of text. */
export const unwrap = async (...file: Parameters<typeof unwrapBytes>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await unwrapBytes(...file))

function headOf(line: string): EnvelopeHead | null {
  try {
    const head = JSON.parse(line)
    return head?.lectern === 1 && typeof head.sum === 'string' && typeof head.seal === 'object' ? head : null
  } catch {
    return null
  }
}
