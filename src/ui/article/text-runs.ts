/** The text of some nodes as one string, with the way back from a place in it to the document. */
export interface TextRuns {
  text: string
  /** The range that covers these characters. */
  range(start: number, end: number): Range
}

const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, pre, figcaption, blockquote, summary, div, section'

/** Joins the text nodes below an element; a line end stands between blocks, so that no match runs across two. */
export function textRuns(element: Element): TextRuns {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */)
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  let block: Element | null = null
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const own = node.parentElement?.closest(BLOCKS) ?? null
    if (own !== block && length > 0) {
      parts.push('\n')
      length += 1
    }
    block = own
    nodes.push(node)
    starts.push(length)
    parts.push(node.data)
    length += node.data.length
  }
  const at = (place: number): [Text, number] => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    const node = nodes[low] as Text
    return [node, Math.min(place - (starts[low] ?? 0), node.data.length)]
  }
  return {
    text: parts.join(''),
    range(start, end) {
      const range = element.ownerDocument.createRange()
      range.setStart(...at(start))
      const [node, offset] = at(end - 1)
      range.setEnd(node, offset + 1)
      return range
    },
  }
}
