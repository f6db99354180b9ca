import { textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { fold } from '../fold'

const inline = /^(?:a|abbr|b|bdi|cite|em|font|i|small|span|strong|sub|sup|time|u|label|address)$/
/** Lines asked around the title, or from the beginning where the title is not found. */
const reach = { before: 6, after: 30, first: 60 }

/** Short lines of a page. */
export interface NearTitle {
  lines: string[]
  /** Whether the title is the first of them, or else they are those of the beginning. */
  isFound: boolean
}

/** The short lines around the title of a page, nearest to what a reader sees there: where authors and dates stand. */
export function linesNearTitle(copy: Document, title: string): NearTitle {
  const lines: string[] = []
  let at = -1
  let paragraphs = 0
  let last: Element | null = null
  const wanted = fold(title)
  const walker = copy.createTreeWalker(copy.body, 4)
  for (let node = walker.nextNode(); node && lines.length < 500; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? '')) continue
    let box = node.parentElement
    while (box && inline.test(box.localName) && box.parentElement) box = box.parentElement
    if (!box || box === last) continue
    last = box
    const text = textIn(box)
    const line = oneLine(text.length <= 240 ? text : (node.nodeValue ?? ''))
    if (line.length > 200) {
      if (at >= 0) paragraphs++
      continue
    }
    if (wanted.length > 3 && (/^h[1-3]$/.test(box.localName) || at < 0) && fold(line) === wanted) at = lines.length
    // Under a text stand other pieces with authors and dates of their own; its own are labelled there.
    if (paragraphs < 3 || /[:：]/.test(line)) lines.push(line)
    if (at >= 0 && lines.length > at + reach.after) break
  }
  if (at < 0) return { lines: lines.slice(0, reach.first), isFound: false }
  return { lines: [...lines.slice(at), ...lines.slice(Math.max(0, at - reach.before), at)], isFound: true }
}
