import { elementsIn } from '../../article/elements'
import type { Measure } from '../measure-blocks'
import type { Metadata } from '../metadata/read-metadata'

/** How much of the page's running text a marked element must hold to be its content. */
const shareOfPage = 0.5
/** And an `article` on a page of another kind, which may be one block of several, such as its questions and answers. */
const shareOfBlock = 0.8

/**
 * The smallest element the page marks as its content (`articleBody`, `article`, `main`) that holds most of its running
 * text, or the body. Several marked elements that share the text, such as the teasers of a front page, are none.
 */
export function chooseScope(copy: Document, measure: (element: Element) => Measure, metadata: Metadata): Element {
  const total = measure(copy.body).running
  if (total === 0) return copy.body
  const known = metadata.articleBody ? weightOfKnown(metadata.articleBody) : 0
  const marked = elementsIn(copy, '[itemprop~="articleBody"], article, main, [role="main"]')
  const isNoArticle = metadata.isOther || !metadata.isArticle
  let best: Element = copy.body
  for (const element of marked) {
    const { running } = measure(element)
    const share = element.localName === 'article' && isNoArticle ? shareOfBlock : shareOfPage
    const isMost = running >= total * share || (known > 0 && running >= known * 0.8)
    if (isMost && running <= measure(best).running) best = element
  }
  return best
}

const weightOfKnown = (text: string): number => text.replace(/\s+/g, '').length
