import { elementsIn, textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'

/** What a visitor writes in or marks. */
const fields = 'textarea, select, input:not([type="hidden" i], [type="submit" i], [type="image" i], [type="button" i])'

/** Weight of the words beside one field; a form with more holds something to read. */
const words = 120

/** Whether a form is there to be filled in: hardly more words in it than its fields need. Many a page is one form as a whole. */
export function isFormToFill(form: Element): boolean {
  const count = elementsIn(form, fields).length
  return count > 0 && readingWeight(textIn(form)) <= Math.min(count, 10) * words
}
