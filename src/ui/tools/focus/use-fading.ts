import { useEffect } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'

/** How long the text may move after the focus did, in ms. */
const FOCUS_SCROLL = 500

/** Buttons leave while the text scrolls, and come back when the pointer moves, a finger touches or the focus comes. */
export function useFading({ frame, scroller }: ReadingStage, on: boolean): void {
  useEffect(() => {
    if (!on) return
    let x = 0
    let y = 0
    let tabbed = 0
    const hide = (): void => {
      // The text moves under the focus: whoever looks for a button has not read on.
      if (performance.now() - tabbed < FOCUS_SCROLL) return
      frame.dataset.controls = 'away'
    }
    const show = (): void => {
      delete frame.dataset.controls
    }
    const onMove = (event: PointerEvent): void => {
      // A page that scrolls under a resting pointer moves it as far as the browser is concerned.
      if (Math.abs(event.clientX - x) + Math.abs(event.clientY - y) > 6) show()
      x = event.clientX
      y = event.clientY
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') return
      tabbed = performance.now()
      show()
    }
    const quiet = { passive: true }
    scroller.addEventListener('scroll', hide, quiet)
    frame.addEventListener('pointermove', onMove, quiet)
    frame.addEventListener('pointerdown', show, quiet)
    frame.addEventListener('focusin', show)
    frame.addEventListener('keydown', onKey)
    return () => {
      show()
      scroller.removeEventListener('scroll', hide)
      frame.removeEventListener('pointermove', onMove)
      frame.removeEventListener('pointerdown', show)
      frame.removeEventListener('focusin', show)
      frame.removeEventListener('keydown', onKey)
    }
  }, [frame, on])
}
