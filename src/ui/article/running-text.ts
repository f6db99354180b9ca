/** The words of a body as one string, and the ways from the document to a place in it and back. */
export interface RunningText {
  /** White space folded to one space, a line end between blocks. */
  readonly text: string
  /** The range that covers the characters from `start` up to `end`. */
  range(start: number, end: number): Range
  /** The place of a boundary point, such as an end of a selection: the next character at or after it. */
  placeOf(node: Node, offset: number): number
}

/** Characters that stand in the document as they do in the text. */
interface Run {
  at: number
  node: Text
  from: number
  length: number
}

const BLOCKS =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, pre, figcaption, blockquote, summary, div, section, figure, tr'
/** What is no word of the text, the marks of notes among it: they would run two sentences into one. */
const NO_WORDS = 'button, script, style, annotation, sup:has(a[href^="#"])'
/** What was added to it on the screen. */
const ADDED = '.translation'

/**
 * Reads the running text of a body. What is folded away has no place of its own.
 * @param withAdded what stands beside the text on the screen, such as a translation, is read too
 */
export function runningText(body: Element, withAdded = false): RunningText {
  const passedOver = withAdded ? NO_WORDS : `${NO_WORDS}, ${ADDED}`
  const runs: Run[] = []
  const parts: string[] = []
  const firstRun = new Map<Node, number>()
  let length = 0
  let block: Element | null = null
  // White space counts once a word follows it in the same block.
  let space: { node: Text; from: number } | null = null
  const put = (words: string, node: Text, from: number): void => {
    const last = runs[runs.length - 1]
    if (last?.node === node && last.from + last.length === from) last.length += words.length
    else runs.push({ at: length, node, from, length: words.length })
    parts.push(words)
    length += words.length
  }
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement
    if (!parent || parent.closest(passedOver)) continue
    const own = parent.closest(BLOCKS)
    if (own !== block && length > 0 && node.data.trim() !== '') {
      parts.push('\n')
      length += 1
      space = null
    }
    if (node.data.trim() !== '') block = own
    for (const { index, 0: piece } of node.data.matchAll(/\s+|\S+/g)) {
      if (piece.trim() === '') {
        space ??= { node, from: index }
        continue
      }
      if (space && length > 0 && parts[parts.length - 1] !== '\n') put(' ', space.node, space.from)
      space = null
      put(piece, node, index)
    }
  }
  for (const [index, { node }] of runs.entries()) if (!firstRun.has(node)) firstRun.set(node, index)
  const text = parts.join('')

  /** The run that holds a character, or the last one before it. */
  const runAt = (place: number): Run | undefined => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.at ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return runs[low]
  }
  const boundary = (place: number, past: number): [Node, number] => {
    const run = runAt(place)
    return run ? [run.node, run.from + Math.min(place - run.at, run.length - 1) + past] : [body, 0]
  }
  const inNode = (node: Node, offset: number): number | null => {
    const first = firstRun.get(node)
    if (first === undefined) return null
    for (let index = first; index < runs.length; index++) {
      const run = runs[index] as Run
      if (run.node !== node) return run.at
      if (offset < run.from + run.length) return run.at + Math.max(0, offset - run.from)
      if (runs[index + 1]?.node !== node) return run.at + run.length
    }
    return text.length
  }
  return {
    text,
    range(start, end) {
      const range = body.ownerDocument.createRange()
      range.setStart(...boundary(start, 0))
      range.setEnd(...boundary(Math.max(start, end - 1), 1))
      return range
    },
    placeOf(node, offset) {
      const own = inNode(node, offset)
      if (own !== null) return own
      const next = body.ownerDocument.createTreeWalker(body, 4)
      next.currentNode = node.childNodes[offset] ?? afterAll(node)
      for (let one: Node | null = next.currentNode; one; one = next.nextNode()) {
        const place = inNode(one, 0)
        if (place !== null) return place
      }
      return text.length
    },
  }
}

/** The last node below: what is after it is after all of them. */
function afterAll(node: Node): Node {
  let last = node
  while (last.lastChild) last = last.lastChild
  return last
}

const known = new WeakMap<Element, { running: RunningText; nodes: string }>()

/** The running text of a body that stands; read once, and again when its text nodes became others. */
export function runningTextOf(body: Element): RunningText {
  const nodes = `${body.childElementCount} ${body.textContent?.length}`
  const before = known.get(body)
  if (before?.nodes === nodes) return before.running
  const running = runningText(body)
  known.set(body, { running, nodes })
  return running
}
