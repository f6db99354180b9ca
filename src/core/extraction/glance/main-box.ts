import { textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'

/** Boxes whose paragraphs are not those of the article. */
const aside =
  'aside, footer, nav, form, li, td, figure, dialog, [hidden], [class*="omment" i], [id*="omment" i], ' +
  '[class*="related" i], [class*="cookie" i], [id*="cookie" i], [class*="consent" i]'

/** Reading weight of a paragraph that counts, and characters of all that do together. */
const paragraphWeight = 80
const enough = 250
/** Characters that have that weight in any script, and those that have it in none. */
const long = paragraphWeight * 2
const short = paragraphWeight / 2.5
/** Boxes round a paragraph that may be the article's. */
const levels = 4
/** Share of the page's paragraphs, by their length, that the box must hold. */
const most = 0.6

/** A box, and how many characters its paragraphs have. */
export interface MainBox {
  box: Element
  length: number
}

/** Weighing every letter of a long page takes longer than all the rest. */
const isParagraph = (text: string): boolean =>
  text.length >= short && (text.length >= long || readingWeight(text) >= paragraphWeight)

/** The innermost box that holds most of a page's paragraphs; null where none clearly does. */
export function mainBox(document: Document, isVisible: (element: Element) => boolean): MainBox | null {
  const lengths = new Map<Element, number>()
  const counted = new Map<Element, boolean>()
  let all = 0
  // A live list is only as long as it is walked.
  for (const paragraph of document.getElementsByTagName('p')) {
    const parent = paragraph.parentElement
    const text = textIn(paragraph)
    if (!parent || !isParagraph(text)) continue
    const counts = counted.get(parent) ?? (!parent.closest(aside) && isVisible(parent))
    counted.set(parent, counts)
    if (!counts) continue
    const { length } = text
    all += length
    let box: Element | null = parent
    for (let level = 0; level < levels && box && box !== document.body; level++, box = box.parentElement) {
      lengths.set(box, (lengths.get(box) ?? 0) + length)
    }
  }
  if (all < enough) return null
  let main: MainBox | null = null
  for (const [box, length] of lengths) {
    if (length >= all * most && (!main || main.box.contains(box))) main = { box, length }
  }
  return main
}
