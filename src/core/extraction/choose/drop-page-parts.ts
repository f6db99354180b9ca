import { elementsIn } from '../../article/elements'
import { commentBoxes, endOfText, enoughOutside } from '../comment-boxes'
import type { Measure, Measures } from '../measure-blocks'

/**
 * Takes parts of the page off a copy before the article is chosen, when what is left still has most to read: boxes of
 * readers' comments, and the page's own header, footer and side columns. Readability would weigh them as text.
 */
export function dropPageParts(copy: Document, measure: Measures): void {
  const total = measure(copy.body).running
  const take = (element: Element): void => {
    measure.forget(element)
    element.remove()
  }
  for (const box of commentBoxes(copy)) {
    if (!copy.contains(box) || total - measure(box).running < enoughOutside) continue
    measure.forget(box)
    box.replaceWith(endOfText(copy))
  }
  for (const part of elementsIn(copy, 'body > footer, body > header, aside, footer')) {
    const { running, weight, linked } = measure(part)
    const isOutside = part.closest('article, main') === null
    if (isOutside && running < total * 0.2 && !part.querySelector('h1, article, main')) take(part)
    else if (weight > 0 && linked > weight * 0.7) take(part)
  }
}

/** Takes the menus off a page that marks nothing: boxes of links without running text, so that there is less to weigh. */
export function dropMenus(copy: Document, measure: (element: Element) => Measure): void {
  const total = measure(copy.body).weight
  for (const box of elementsIn(copy.body, 'ul, ol, dl, div, table, td, section')) {
    const { weight, linked, running } = measure(box)
    if (weight === 0 || running > 0 || linked < weight * 0.75 || weight > total * 0.3) continue
    if (box.getElementsByTagName('a').length < 4 || box.querySelector('img, figure, pre, a[href^="#"]')) continue
    if (copy.contains(box)) box.remove()
  }
}
