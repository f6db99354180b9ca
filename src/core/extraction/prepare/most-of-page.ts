import { elementsIn, textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'

/** Pages that fade in by script hide all their text until then: what holds most of the text is not hidden on purpose. */
export function mostOfPage(root: Element): (element: Element) => boolean {
  let whole: number | undefined
  return (element) => {
    const own = readingWeight(textIn(element))
    if (own < 400) return false
    whole ??= weightOf(root)
    return own * 4 > whole * 3
  }
}

/** What a page says in all, without what no one reads. */
function weightOf(root: Element): number {
  let whole = readingWeight(textIn(root))
  for (const script of elementsIn(root, 'script, style, noscript')) whole -= readingWeight(textIn(script))
  return whole
}
