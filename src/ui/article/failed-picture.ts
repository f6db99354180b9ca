/** Puts the alternative text where a picture failed to load: words instead of a browser's broken icon. */
export function replaceFailedPicture(target: EventTarget | null, unnamed: string): void {
  if (!isPicture(target)) return
  const note = target.ownerDocument.createElement('span')
  note.className = 'picture-failed'
  note.setAttribute('role', 'img')
  note.setAttribute('aria-label', target.alt || unnamed)
  note.textContent = target.alt || unnamed
  target.replaceWith(note)
}

/** By name, not by class: the picture may belong to another world's document. */
function isPicture(target: EventTarget | null): target is HTMLImageElement {
  return (target as Partial<Element> | null)?.localName === 'img'
}
