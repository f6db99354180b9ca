/**
 * Whether an element is kept from the reader's eyes. What the browser says counts; without a browser the attributes
 * and the inline style speak. Closed `details` count as shown, they are one press away.
 */
export function isHidden(element: Element, isVisible?: (element: Element) => boolean): boolean {
  if (isVisible) return !isVisible(element) && !element.closest('details')
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true
  const style = element.getAttribute('style')
  return style !== null && style.length > 10 && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
