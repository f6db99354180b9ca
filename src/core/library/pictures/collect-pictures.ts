import { checksum } from '../folder/checksum'
import { pictureType } from './picture-type'

/** What is kept with one article, at most. */
export const MOST_PICTURE = 8 * 1024 ** 2
const MOST_OF_ARTICLE = 40 * 1024 ** 2
const MOST_PICTURES = 300
/** Fetched at a time: as many as a page of the browser's own would. */
const AT_ONCE = 4

export interface KeptPicture {
  /** SHA-256 of its bytes, hex. */
  hash: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The pictures of one article, as far as they were to be had. */
export interface Collected {
  pictures: KeptPicture[]
  /** Hash by address. */
  hashes: Record<string, string>
  /** Addresses that gave no picture, or one that is too large. */
  missing: string[]
}

/** A picture under its name, if its bytes are those of one. */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<KeptPicture | null> {
  const type = pictureType(bytes)
  if (type === null || bytes.length > MOST_PICTURE) return null
  return { hash: await checksum(bytes), type, bytes }
}

/**
 * Fetches the pictures of an article, a few at a time, in the order in which they stand there.
 *
 * @param fetchPicture null: there is none to be had, or it is larger than `most` bytes
 * @param room bytes left for all pictures of the library
 */
export async function collectPictures(
  addresses: readonly string[],
  fetchPicture: (url: string, most: number) => Promise<Uint8Array<ArrayBuffer> | null>,
  room: number,
): Promise<Collected> {
  const collected: Collected = { pictures: [], hashes: {}, missing: [...addresses.slice(MOST_PICTURES)] }
  let left = Math.min(room, MOST_OF_ARTICLE)
  const keep = async (url: string): Promise<void> => {
    const bytes = left > 0 ? await fetchPicture(url, Math.min(left, MOST_PICTURE)) : null
    const picture = bytes && bytes.length <= left ? await pictureOf(bytes) : null
    if (!picture || picture.bytes.length > left) {
      collected.missing.push(url)
      return
    }
    const isKnown = Object.values(collected.hashes).includes(picture.hash)
    collected.hashes[url] = picture.hash
    if (isKnown) return
    collected.pictures.push(picture)
    left -= picture.bytes.length
  }
  const waiting = addresses.slice(0, MOST_PICTURES)
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) await keep(url)
    }),
  )
  return collected
}
