import type { ImportRecord } from '../../../core/library/import/import-record'
import { MOST_PICTURE } from '../../../core/library/pictures/collect-pictures'
import { sendLetter } from '../../../platform/send-letter'

/** Bytes in one letter: a message must stay well under what browsers take. */
const MOST_BYTES = 12 * 1024 ** 2

/** Hands the pictures of an article that has come in to the background, a few at a time. */
export async function sendPictures({ url, own }: ImportRecord): Promise<void> {
  let pictures: { address: string; data: string }[] = []
  let size = 0
  const send = async () => {
    if (pictures.length > 0) await sendLetter('putPictures', { url, pictures })
    pictures = []
    size = 0
  }
  for (const { address, bytes } of own?.pictures ?? []) {
    // One that cannot be unpacked is no reason to lose the others.
    const content = await bytes().catch(() => null)
    if (!content || content.length > MOST_PICTURE) continue
    if (size + content.length > MOST_BYTES) await send()
    pictures.push({ address, data: toBase64(content) })
    size += content.length
  }
  await send()
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(text)
}
