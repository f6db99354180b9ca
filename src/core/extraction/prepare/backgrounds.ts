import { attributeOf, textIn } from '../../article/elements'
import { leanPicture } from './pictures'

const addressIn = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^"')]+))\s*\)/i

/** A picture for an empty box that the page calls one, or fills with one when it scrolls into view; null for others. */
export function copyBackground(element: Element, copy: Document): Element | null {
  const lazy = element.getAttribute('data-bg') ?? element.getAttribute('data-background-image')
  if (lazy === null && attributeOf(element, 'role') !== 'img') return null
  if (element.firstElementChild || /\S/.test(textIn(element))) return null
  const styled = lazy ?? attributeOf(element, 'style')
  const found = addressIn.exec(styled)
  const src = found ? (found[1] ?? found[2] ?? found[3]) : lazy
  if (!src || /^data:|\s/.test(src)) return null
  return leanPicture(copy, src, '', (name) => (name === 'alt' ? element.getAttribute('aria-label') : null))
}
