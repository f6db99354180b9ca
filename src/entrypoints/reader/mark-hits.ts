import { findHits } from '../../core/library/search/hits'
import { parseQuery } from '../../core/library/search/parse-query'

/** As many as one leafs through; marking more costs time and says nothing. */
const MOST = 500

/**
 * Marks in an open article what was searched for, and brings the first into sight. Marks are drawn by the browser (CSS
 * Custom Highlight API): no element of the text is touched.
 *
 * @returns a function that takes them away
 */
export function markHits(body: Element, search: string): () => void {
  const { needles } = parseQuery(search)
  const nodes: { node: Text; from: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length })
    text += node.nodeValue ?? ''
  }
  const boundary = (place: number): [Text, number] | null => {
    const at = nodes.findLastIndex(({ from }) => from <= place)
    const found = nodes[at]
    return found ? [found.node, Math.min(place - found.from, found.node.length)] : null
  }
  const ranges = findHits(text, needles, MOST).flatMap(({ from, to }) => {
    const [start, end] = [boundary(from), boundary(to)]
    if (!start || !end) return []
    const range = document.createRange()
    range.setStart(...start)
    range.setEnd(...end)
    return [range]
  })
  CSS.highlights.set('search-hit', new Highlight(...ranges))
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return () => CSS.highlights.delete('search-hit')
}
