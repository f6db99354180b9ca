import { bodyText } from '../../core/article/body-text'
import { rebuildBody } from '../../core/article/rebuild-body'
import { serialiseBody } from '../../core/article/serialise-body'
import type { PictureNote } from './picture-note'

/** A body on the screen as it is at rest: without what a reader added, with the pictures that words stand for. */
export function bodyAtRest(shown: HTMLElement): DocumentFragment {
  const copy = shown.cloneNode(true) as HTMLElement
  const notes = copy.querySelectorAll('.picture-note')
  for (const [index, note] of shown.querySelectorAll<PictureNote>('.picture-note').entries()) {
    if (note.picture) notes[index]?.replaceWith(note.picture.cloneNode())
  }
  return rebuildBody(copy, shown.ownerDocument)
}

/** What a body on the screen is as HTML and as text. */
export function writtenBody(shown: HTMLElement): { html: string; text: string } {
  const body = bodyAtRest(shown)
  return { html: serialiseBody(body), text: bodyText(body) }
}
