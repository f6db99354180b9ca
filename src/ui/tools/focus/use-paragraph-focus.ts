import { useEffect } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'

const BLOCK = 'p, li, pre, blockquote, figure, table, dd, dt, h1, h2, h3, h4, h5, h6'
const NOW = 'data-reading'

/** All but the block at the line one reads, a third down, stands back. */
export function useParagraphFocus({ frame, scroller, text }: ReadingStage, on: boolean): void {
  useEffect(() => {
    if (!on) return
    let now: Element | null = null
    let waiting = 0
    const mark = (): void => {
      waiting = 0
      const found = blockAt(scroller, text)
      if (!found || found === now) return
      now?.removeAttribute(NOW)
      now = found
      now.setAttribute(NOW, '')
    }
    const onScroll = (): void => {
      waiting ||= requestAnimationFrame(mark)
    }
    frame.dataset.focus = 'paragraph'
    mark()
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(waiting)
      scroller.removeEventListener('scroll', onScroll)
      now?.removeAttribute(NOW)
      delete frame.dataset.focus
    }
  }, [frame, on])
}

/** Asked by point, not by measuring every block: a long text stays smooth. */
function blockAt(scroller: HTMLElement, text: HTMLElement): Element | null {
  const root = text.getRootNode() as Document | ShadowRoot
  const { left, width } = text.getBoundingClientRect()
  const middle = left + width / 2
  for (const share of [0.33, 0.4, 0.27, 0.5, 0.6, 0.75, 0.9]) {
    const hit = root.elementFromPoint(middle, scroller.clientHeight * share)
    const block = hit && text.contains(hit) ? hit.closest(BLOCK) : null
    if (block && text.contains(block)) return block
  }
  return null
}
