import { textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'

/** Blocks that are shown as they stand. */
const plainBlocks = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote'])
const boxes = new Set(['div', 'section', 'article', 'main', 'header'])
const passed = new Set(
  'script style link meta template noscript h1 nav aside form button svg input select textarea'.split(' '),
)
const pictures = 'img, picture, figure, video, iframe, table'
/** What only the whole reading knows how to show, or whether to. */
const special = `${pictures}, audio, object, embed, canvas, math, svg, sup, code, pre, details, div, button, input, form, noscript`

/** Reading weights: a paragraph that begins an article, a line that may be part of it, what fills a screen, the least. */
const paragraph = 80
const line = 20
const screenful = 2500
const least = 200

const isSentence = (text: string, weight: number): boolean =>
  weight >= paragraph || (weight > line && /[.!?。！？…؟।」”"]\s*$/.test(text))

/**
 * The first blocks of an article: its first paragraph and what follows as long as all of it is plain. Null where
 * something else one could read comes first, so that it is not left out.
 */
export function firstBlocks(box: Element, isVisible: (element: Element) => boolean): Element[] | null {
  const blocks: Element[] = []
  let weight = 0
  /** True when the end is reached. */
  const walk = (parent: Element): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 && readingWeight(node.nodeValue ?? '') > line) return true
      if (node.nodeType !== 1) continue
      const element = node as Element
      const name = element.localName
      if (passed.has(name) || !isVisible(element)) continue
      if (boxes.has(name) && element.querySelector('p')) {
        if (walk(element)) return true
        continue
      }
      const own = readingWeight(textIn(element))
      const isPlain = plainBlocks.has(name) && !element.querySelector(special)
      if (blocks.length === 0 && !(name === 'p' && isPlain && isSentence(textIn(element), own))) {
        if (own > least || (name === 'p' && own > line) || element.matches(pictures) || element.querySelector(pictures))
          return true
        continue
      }
      if (own === 0 && !element.querySelector(pictures)) continue
      if (!isPlain) return true
      blocks.push(element)
      weight += own
      if (weight > screenful) return true
    }
    return false
  }
  walk(box)
  while (blocks.length > 0 && blocks.at(-1)?.localName !== 'p') blocks.pop()
  return weight > least && blocks.length > 0 ? blocks : null
}
