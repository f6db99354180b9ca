import { runningTextOf } from '../../article/running-text'

export interface SelectedStretch {
  start: number
  end: number
  /** Where it stands in the window. */
  box: DOMRect
}

/** What is selected of a body, in its running text; null when nothing of it is. Sees into the closed root it is in. */
export function selectedStretch(body: HTMLElement): SelectedStretch | null {
  const range = selectedRange(body)
  if (!range || range.collapsed) return null
  const whole = body.ownerDocument.createRange()
  whole.selectNodeContents(body)
  const chosen = whole.cloneRange()
  if (compare(range.startContainer, range.startOffset, whole) === 0)
    chosen.setStart(range.startContainer, range.startOffset)
  if (compare(range.endContainer, range.endOffset, whole) === 0) chosen.setEnd(range.endContainer, range.endOffset)
  if (!range.startContainer.isConnected || (chosen.toString() === whole.toString() && !covers(range, whole)))
    return null
  const running = runningTextOf(body)
  let start = running.placeOf(chosen.startContainer, chosen.startOffset)
  let end = running.placeOf(chosen.endContainer, chosen.endOffset)
  while (start < end && /\s/.test(running.text[start] ?? '')) start++
  while (start < end && /\s/.test(running.text[end - 1] ?? '')) end--
  return start < end ? { start, end, box: chosen.getBoundingClientRect() } : null
}

const compare = (node: Node, offset: number, range: Range): number => {
  try {
    return range.comparePoint(node, offset)
  } catch {
    return -1 // In another tree: before or after, never within.
  }
}

/** Everything was selected, from before the body to behind it. */
const covers = (range: AbstractRange, whole: Range): boolean =>
  compare(range.startContainer, range.startOffset, whole) === -1 &&
  compare(range.endContainer, range.endOffset, whole) === 1

interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[]
}

function selectedRange(body: HTMLElement): AbstractRange | null {
  const root = body.getRootNode() as Document | ShadowRoot
  const selection = body.ownerDocument.getSelection()
  const composed = selection as (Selection & ComposedSelection) | null
  // nodeType 11 is a shadow root; by shape, since over a page it is of another world.
  if (root.nodeType === 11 && composed?.getComposedRanges) {
    return composed.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null
  }
  // Older Chromium keeps the selection of a closed root to the root itself.
  const own = (root as unknown as { getSelection?(): Selection | null }).getSelection?.() ?? selection
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : null
}
