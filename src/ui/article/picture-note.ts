/** Words in the place of a picture, with the picture itself for whoever takes the text down. */
export type PictureNote = HTMLElement & { picture?: HTMLImageElement }

/** Puts words where a picture is not: its alternative text or `unnamed`, instead of a browser's broken icon. */
export function notePicture(picture: HTMLImageElement, unnamed: string): void {
  const note: PictureNote = picture.ownerDocument.createElement('span')
  note.picture = picture
  note.className = 'picture-note'
  note.setAttribute('role', 'img')
  note.setAttribute('aria-label', picture.alt || unnamed)
  note.textContent = picture.alt || unnamed
  picture.replaceWith(note)
}

/** By name, not by class: the picture may belong to another world's document. */
export function isPicture(target: EventTarget | null): target is HTMLImageElement {
  return (target as Partial<Element> | null)?.localName === 'img'
}
