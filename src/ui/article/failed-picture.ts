/** Puts the alternative text where a picture failed to load: words instead of a browser's broken icon. */
export function replaceFailedPicture(target: EventTarget | null, unnamed: string): void {
  const picture = target as Partial<HTMLImageElement> | null
  if (!picture || picture.localName !== 'img' || !picture.ownerDocument) return
  const note = picture.ownerDocument.createElement('span')
  note.className = 'picture-failed'
  note.setAttribute('role', 'img')
  note.setAttribute('aria-label', picture.alt || unnamed)
  note.textContent = picture.alt || unnamed
  picture.replaceWith?.(note)
}
