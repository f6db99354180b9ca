import { attributeOf } from '../../article/elements'
/**
 * Whether an element is kept from the reader's eyes. What the browser says counts; without a browser the attributes
 * and the inline style speak. Closed `details` and callouts count as shown, they are one press away.
 */
export function isHidden(element: Element, isVisible?: (element: Element) => boolean): boolean {
  if (element.closest('details, [data-callout]')) return false
  if (isVisible) return !isShown(element, isVisible, 0)
  if (element.hasAttribute('hidden') && attributeOf(element, 'hidden') !== 'until-found') return true
  const style = element.getAttribute('style')
  return style !== null && style.length > 10 && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** An element without a box of its own (`display: contents`) is called invisible while its children are seen. */
function isShown(element: Element, isVisible: (element: Element) => boolean, depth: number): boolean {
  if (isVisible(element)) return true
  if (depth === 3) return false
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isShown(child, isVisible, depth + 1)) return true
  }
  return false
}
