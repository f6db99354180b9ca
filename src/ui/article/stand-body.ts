import type { Words } from '../controls/words'
import { isPicture, notePicture } from './picture-note'

/**
 * Puts the body's elements, already rebuilt from the allow-list, into their place. It is laid out piece by piece, so
 * that what one sees first is there first; ArticleBody ends that for a short text.
 *
 * @returns what stops watching for pictures that fail.
 */
export function standBody(place: HTMLElement, content: DocumentFragment, say: Words['say']): () => void {
  place.classList.add('piecemeal')
  // What scrolls inside itself must be reachable by keyboard.
  for (const box of content.querySelectorAll('pre')) box.setAttribute('tabindex', '0')
  for (const table of content.querySelectorAll('table')) wrapTable(table, say('table'))
  for (const waiting of content.querySelectorAll<HTMLImageElement>('img:not([src], [srcset])')) {
    notePicture(waiting, say('picture'))
  }
  place.replaceChildren(content)
  const onError = ({ target }: Event) => isPicture(target) && notePicture(target, say('pictureFailed'))
  place.addEventListener('error', onError, true)
  return () => place.removeEventListener('error', onError, true)
}

/** A table scrolls inside a box of its own and stays a table for screen readers. */
function wrapTable(table: Element, name: string): void {
  const box = table.ownerDocument.createElement('div')
  const ariaLabel = table.querySelector('caption')?.textContent?.trim() || name
  Object.assign(box, { className: 'table-scroll', tabIndex: 0, role: 'group', ariaLabel })
  table.replaceWith(box)
  box.append(table)
}
