import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** How far the scroller has come, from 0 to 1; a text that fits without scrolling counts as read. */
export function useProgress(scroller: RefObject<HTMLElement | null>): number {
  const [progress, setProgress] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const measure = () => {
      frame = 0
      const room = element.scrollHeight - element.clientHeight
      setProgress(room <= 0 ? 1 : Math.min(1, Math.max(0, element.scrollTop / room)))
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(measure)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [])
  return progress
}
