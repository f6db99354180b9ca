import { rebuildBody } from '../../core/article/rebuild-body'
import type { Entry } from '../../core/library/entry'
import { pictureAddresses } from '../../core/library/pictures/picture-address'
import { readPictures } from '../../platform/kept-pictures'
import { getBody, getEntry } from '../../platform/library-database'
import { parseInert } from '../../platform/trusted-html'
import { placePictures } from './place-pictures'

export interface SavedCopy {
  kind: 'here'
  entry: Entry
  /** Makes its elements; `others`: what becomes of pictures that are not kept. */
  bodyWith: (others: 'show' | 'wait') => DocumentFragment
  /** Pictures of the text that are kept on this device. */
  kept: number
  /** Addresses of those that are not. */
  waiting: readonly string[]
}

export type SavedArticle = SavedCopy | { kind: 'elsewhere'; entry: Entry } | { kind: 'missing' }

/** Reads one entry, its text and its pictures from the library of this device. */
export async function readSavedArticle(id: string): Promise<SavedArticle> {
  const entry = await getEntry(id)
  if (!entry) return { kind: 'missing' }
  const body = await getBody(id)
  if (!body) return { kind: 'elsewhere', entry }
  const stored = parseInert(body.html).body
  const pictures = new Map([...(await readPictures(id))].map(([url, bytes]) => [url, URL.createObjectURL(bytes)]))
  const addresses = pictureAddresses(body.html, null)
  const waiting = addresses.filter((url) => !pictures.has(url))
  return {
    kind: 'here',
    entry,
    bodyWith: (others) => placePictures(rebuildBody(stored, document, { pictures: 'wait' }), pictures, others),
    kept: addresses.length - waiting.length,
    waiting,
  }
}
