import { useEffect, useRef } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { showRange } from '../../article/show-range'
import type { Mark } from './use-marks'

export interface LedTo {
  /** Id of the highlight one was led to, from the library; undefined: one comes to read. */
  highlight: string | undefined
  /** Null while the highlights have not been read. */
  marks: readonly Mark[] | null
  /** Its words are gone from the text, or the highlight itself is. */
  onLost: () => void
  /** The view stands where it was led. */
  onArrived: () => void
}

/** Brings the highlight one was led to into sight, once, and lets what reads by keys or aloud go on from there. */
export function useLedTo(stage: ReadingStage, { highlight, marks, onLost, onArrived }: LedTo): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (highlight === undefined || marks === null || isDone.current) return
    isDone.current = true
    const range = marks.find((mark) => mark.highlight.id === highlight)?.range
    if (range) {
      showRange(stage.scroller, range)
      stage.text.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset)
    } else onLost()
    // The view is brought there in two frames.
    requestAnimationFrame(() => requestAnimationFrame(onArrived))
  }, [stage, highlight, marks])
}
