/** More than any honest place unfolds to; a crafted one stops here. */
const MOST_BYTES = 8 * 1024 * 1024

const piped = (bytes: Uint8Array<ArrayBuffer>, through: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Blob([bytes]).stream().pipeThrough(through)

/** Text, UTF-8, raw deflate (RFC 1951), base64. */
export async function deflateText(text: string): Promise<string> {
  const stream = piped(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** The way back. @throws when it is no such text or larger than any honest one. */
export async function inflateText(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const reader = piped(bytes, new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('The text unfolds to more than it may.')
    }
    text += decoder.decode(next.value, { stream: true })
  }
  return text + decoder.decode()
}
