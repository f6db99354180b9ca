import { Malformed } from '../check-shared'

/** More than any honest file unfolds to: the longest body as HTML and as text, and some. A crafted one stops here. */
const MOST_BYTES = 64 * 1024 * 1024

const piped = (bytes: Uint8Array<ArrayBuffer>, through: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Blob([bytes]).stream().pipeThrough(through)

/** Raw deflate, RFC 1951. */
export async function deflateBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(piped(bytes, new CompressionStream('deflate-raw'))).arrayBuffer())
}

/** @throws Malformed */
export async function inflateBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = piped(bytes, new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > MOST_BYTES) throw new Malformed('a file that unfolds to more than it may')
      chunks.push(next.value)
    }
  } catch (error) {
    throw error instanceof Malformed ? error : new Malformed('no deflated file')
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
