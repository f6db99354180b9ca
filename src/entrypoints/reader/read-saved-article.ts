import { rebuildBody } from '../../core/article/rebuild-body'
import type { Entry } from '../../core/library/entry'
import { getBody, getEntry } from '../../platform/library-database'
import { parseInert } from '../../platform/trusted-html'

export type SavedArticle =
  | { kind: 'here'; entry: Entry; bodyWith: (pictures: 'show' | 'wait') => DocumentFragment; hasPictures: boolean }
  | { kind: 'elsewhere'; entry: Entry }
  | { kind: 'missing' }

/** Reads one entry and its text from the library of this device. */
export async function readSavedArticle(id: string): Promise<SavedArticle> {
  const entry = await getEntry(id)
  if (!entry) return { kind: 'missing' }
  const body = await getBody(id)
  if (!body) return { kind: 'elsewhere', entry }
  const stored = parseInert(body.html).body
  return {
    kind: 'here',
    entry,
    bodyWith: (pictures) => rebuildBody(stored, document, { pictures }),
    hasPictures: stored.querySelector('img') !== null,
  }
}
