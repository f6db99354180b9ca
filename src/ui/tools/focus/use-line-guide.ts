import { useEffect } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'

/** A band over the line one points at; what is above and below stands back a little. It hears nothing and hides nothing. */
export function useLineGuide({ frame, scroller, text }: ReadingStage, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const band = frame.ownerDocument.createElement('div')
    band.className = 'line-guide'
    band.setAttribute('aria-hidden', 'true')
    band.style.height = `${lineHeight(text) * 1.6}px`
    frame.append(band)
    const move = (y: number): void => {
      band.style.transform = `translateY(${Math.round(y - band.offsetHeight / 2)}px)`
    }
    move(scroller.clientHeight / 3)
    const onMove = ({ clientY }: PointerEvent): void => move(clientY)
    frame.addEventListener('pointermove', onMove, { passive: true })
    return () => {
      frame.removeEventListener('pointermove', onMove)
      band.remove()
    }
  }, [frame, on])
}

function lineHeight(text: HTMLElement): number {
  const { lineHeight: height, fontSize } = getComputedStyle(text)
  return Number.parseFloat(height) || Number.parseFloat(fontSize) * 1.6
}
