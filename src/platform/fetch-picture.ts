/** A server that has not answered by then is not waited for, in ms. */
const LONGEST_WAIT = 20_000

/**
 * The bytes under a picture's address, asked for without cookies and without a word of where it stands. Null: there are
 * none to be had, or more than `most`.
 */
export async function fetchPicture(url: string, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    if (!response.ok || !response.body || Number(response.headers.get('content-length') ?? 0) > most) {
      await response.body?.cancel()
      return null
    }
    return await readUpTo(response.body, most)
  } catch {
    // A picture less is no reason to trouble anybody: the saved page tells which are missing.
    return null
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value)
    size += read.value.length
    if (size <= most) continue
    await reader.cancel()
    return null
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
