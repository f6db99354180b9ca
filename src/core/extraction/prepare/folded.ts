import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'

/** Parts of the page in which a press shows menus, forms and talk. */
const outside = 'nav, header, footer, form, dialog, [role="dialog"]'

/**
 * Whether something hidden is the panel of a tab or of an accordion: the page says that a press on a head shows it, as
 * it says of `details`. Where it holds no paragraph outside of links it is a menu.
 */
export const isFolded = (element: Element): boolean =>
  elementsIn(element, 'p').some((paragraph) => readingWeight(textIn(paragraph)) > 60 && !paragraph.closest('a')) &&
  !element.closest(outside) &&
  (attributeOf(element, 'role') === 'tabpanel' ||
    (element.id !== '' &&
      element.ownerDocument.querySelector(`[aria-controls=${JSON.stringify(element.id)}]`) !== null))

/** Whether a button is all that a heading says, as the head of such a panel is. */
export const isFoldHead = ({ parentElement: heading, textContent }: Element): boolean =>
  heading !== null && /^(?:h\d|dt)$/.test(heading.localName) && heading.textContent?.trim() === textContent?.trim()
