import { oneLine } from '../../article/one-line'
import { readingWeight } from '../reading-weight'

/** Text below which a folded panel is a menu or a form rather than a part of what is read. */
const least = 60

/**
 * Tells the panels of tabs and of accordions among what is hidden: the page says that a press on a head shows them, as
 * it says of `details`. What a press on a menu shows is links, or stands in the page's own parts.
 */
export function foldedSense(page: Document): (element: Element) => boolean {
  let controlled: Set<string> | undefined
  const isControlled = (id: string): boolean => {
    controlled ??= new Set(
      [...page.querySelectorAll('button[aria-controls], [role="tab"][aria-controls], [role="button"][aria-controls]')]
        .filter((head) => !head.closest(outside))
        .map((head) => head.getAttribute('aria-controls') ?? ''),
    )
    return controlled.has(id)
  }
  return (element) =>
    (element.getAttribute('role') === 'tabpanel' || (element.id !== '' && isControlled(element.id))) &&
    holdsText(element) &&
    !element.closest(outside)
}

const outside = 'nav, header, footer, form, dialog, [role="dialog"], [role="navigation"], [role="menu"]'

function holdsText(panel: Element): boolean {
  let running = 0
  for (const paragraph of panel.querySelectorAll('p')) {
    if (!paragraph.closest('a')) running += readingWeight(paragraph.textContent ?? '')
    if (running >= least) return true
  }
  return false
}

/** Whether a button is all that a heading says, as the head of a panel is that it shows and hides. */
export function isFoldHead(button: Element): boolean {
  const heading = button.parentElement
  if (!heading || !/^(?:h[1-6]|dt)$/.test(heading.localName)) return false
  return (
    button.hasAttribute('aria-expanded') && oneLine(heading.textContent ?? '') === oneLine(button.textContent ?? '')
  )
}
