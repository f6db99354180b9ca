import { bodyText } from '../../core/article/body-text'
import { rebuildBody } from '../../core/article/rebuild-body'
import { serialiseBody } from '../../core/article/serialise-body'
import type { PictureNote } from './picture-note'

/** What a body on the screen is as HTML and as text, with the pictures that words stand for. */
export function writtenBody(shown: HTMLElement): { html: string; text: string } {
  const copy = shown.cloneNode(true) as HTMLElement
  const notes = copy.querySelectorAll('.picture-note')
  for (const [index, note] of shown.querySelectorAll<PictureNote>('.picture-note').entries()) {
    if (note.picture) notes[index]?.replaceWith(note.picture.cloneNode())
  }
  const body = rebuildBody(copy, shown.ownerDocument)
  return { html: serialiseBody(body), text: bodyText(body) }
}
