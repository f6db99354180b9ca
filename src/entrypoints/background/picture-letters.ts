import { articleId } from '../../core/article/article-id'
import { BadRequest, checkSaveRequest } from '../../core/library/check-save-request'
import { isWebUrl } from '../../core/library/check-shared'
import type { Library } from '../../core/library/library'
import { type KeptPicture, MOST_PICTURE, pictureOf } from '../../core/library/pictures/collect-pictures'
import { wantPictures } from '../../platform/kept-pictures'
import type { PageHandlers } from '../../platform/receive-letters'
import { askedId } from './asked'
import { keepPicturesOf, keepWantedPictures, takePictures } from './keep-pictures'
import { settingsNow } from './settings'

/** More than a page sends at a time. */
const MOST_PICTURES = 400

/** What pages ask about the copy of an article: its pictures, and another reading of its page. */
export function pictureLetters(
  library: Library,
): Pick<PageHandlers, 'refreshArticle' | 'keepPictures' | 'putPictures'> {
  return {
    async refreshArticle(ask) {
      const id = askedId(ask)
      const { pictures } = await settingsNow()
      if (pictures.keep) await wantPictures(id, Date.now())
      const entry = await library.refresh(id, checkSaveRequest({ ...ask, tags: [] }))
      if (pictures.keep) void keepWantedPictures()
      return entry
    },
    async keepPictures(ask) {
      const { kept, missing, closed } = await keepPicturesOf(askedId(ask))
      return { kept: kept.length, missing: missing.length, closed: closed.length }
    },
    async putPictures({ url, pictures }) {
      if (!isWebUrl(url) || !Array.isArray(pictures) || pictures.length > MOST_PICTURES) {
        throw new BadRequest('The letter holds no pictures.')
      }
      return takePictures(await articleId(url), await checkPictures(pictures))
    },
  }
}

/** What is no picture is left out: it came out of a file. */
async function checkPictures(sent: readonly unknown[]): Promise<Map<string, KeptPicture>> {
  const found = new Map<string, KeptPicture>()
  for (const one of sent) {
    const { address, data } = (one ?? {}) as Record<string, unknown>
    if (!isWebUrl(address) || typeof data !== 'string' || data.length > (MOST_PICTURE * 4) / 3 + 4) continue
    const picture = await pictureOf(bytesOf(data))
    if (picture) found.set(address, picture)
  }
  return found
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
