import type { ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'

const BLOCK = 'p, li, pre, blockquote, figure, table, dd, dt, h1, h2, h3, h4, h5, h6'

/**
 * The character that stands first below the top of the view; null when no text is in sight there. Asked by point and
 * halving, not by measuring every block: a long text stays smooth.
 */
export function placeAtTop({ scroller, text }: ReadingStage): number | null {
  const root = text.getRootNode() as Document | ShadowRoot
  const view = scroller.getBoundingClientRect()
  const box = text.getBoundingClientRect()
  if (box.top > view.top + view.height / 2) return null
  const top = view.top + 24
  const block = blockBelow(root, text, box.left + box.width / 2, top, view.height / 2)
  if (!block) return null
  const running = runningTextOf(text)
  const children = block.childNodes.length
  let low = running.placeOf(block, 0)
  let high = Math.max(low, running.placeOf(block, children) - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if (running.range(middle, middle + 1).getBoundingClientRect().bottom > top) high = middle
    else low = middle + 1
  }
  return low
}

function blockBelow(
  root: Document | ShadowRoot,
  text: HTMLElement,
  x: number,
  top: number,
  reach: number,
): Element | null {
  for (let y = top; y < top + reach; y += 24) {
    const hit = root.elementFromPoint(x, y)
    const block = hit && text.contains(hit) ? hit.closest(BLOCK) : null
    if (block && text.contains(block)) return block
  }
  return null
}
