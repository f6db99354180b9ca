import { useEffect, useRef, useState } from 'preact/hooks'
import type { Position } from '../../../core/library/annotations'
import { findQuote } from '../../../core/marks/find-quote'
import type { ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'
import { showRange } from '../../article/show-range'
import type { MarkPorts } from '../marks/mark-ports'
import { placeAtTop } from './place-at-line'
import { positionAt } from './position-at'

/** Kept once reading rests, in ms: every line would be a write. */
const REST = 1_200
/** Whoever has read less is at the beginning. */
const BEGUN = 0.02
/** Whoever reads on so far, in heights of the view, without taking the offer does not want it. */
const PAST_OFFER = 1.5

/**
 * Keeps where the person reads, quietly, and offers the place of last time. While the offer stands nothing is kept: a
 * glance at the beginning, or at a highlight one was led to, must not cost the place.
 *
 * @param isLed the view is about to be brought to a highlight
 * @returns what goes to the place of last time; null when there is none to offer.
 */
export function usePlace(
  stage: ReadingStage,
  ports: MarkPorts,
  isLed: boolean,
): { offer: Position | null; go(): void; dismiss(): void; arrive(): void } {
  const [offer, setOffer] = useState<Position | null>(null)
  const [ready, setReady] = useState(false)
  /** From where one reads on; null while the view is being brought there. */
  const from = useRef(isLed ? null : 0)
  useEffect(() => {
    let gone = false
    ports.readPlace().then(
      (place) => {
        if (gone) return
        if (place && place.progress > BEGUN && (isLed || stage.scroller.scrollTop < 100) && rangeOf(stage, place))
          setOffer(place)
        setReady(true)
      },
      () => undefined, // Without the place of last time one reads from the beginning; writing could harm it.
    )
    return () => {
      gone = true
    }
  }, [stage])
  useEffect(() => {
    if (!ready) return
    const { scroller } = stage
    let timer: ReturnType<typeof setTimeout> | undefined
    const onScroll = (): void => {
      if (from.current === null) return
      if (offer && Math.abs(scroller.scrollTop - from.current) < scroller.clientHeight * PAST_OFFER) return
      if (offer) setOffer(null)
      clearTimeout(timer)
      timer = setTimeout(() => keep(stage, ports), REST)
    }
    scroller.addEventListener('scroll', onScroll, { passive: true })
    // Reading may have begun before the place of last time was known.
    if (scroller.scrollTop > 0) onScroll()
    return () => {
      scroller.removeEventListener('scroll', onScroll)
      clearTimeout(timer)
    }
  }, [stage, ready, offer])
  return {
    offer,
    go: () => {
      const range = offer && rangeOf(stage, offer)
      setOffer(null)
      if (range) showRange(stage.scroller, range)
    },
    dismiss: () => setOffer(null),
    arrive: () => {
      from.current = stage.scroller.scrollTop
    },
  }
}

function rangeOf({ text }: ReadingStage, { quote, offset }: Position): Range | null {
  const running = runningTextOf(text)
  const found = findQuote(running.text, quote)
  if (!found) return null
  const start = Math.min(found.start + offset, found.end - 1)
  return running.range(start, start + 1)
}

function keep(stage: ReadingStage, ports: MarkPorts): void {
  const place = placeAtTop(stage)
  if (place === null || !stage.text.isConnected) return
  const { scrollTop, clientHeight, scrollHeight } = stage.scroller
  const finished = scrollTop + clientHeight >= scrollHeight - 40
  const position = positionAt(runningTextOf(stage.text).text, place)
  // Not told when it fails: the next rest keeps it, and reading is not interrupted for this.
  const step = {
    position: finished ? { ...position, progress: 1 } : position,
    finished,
    again: position.progress < 0.3,
  }
  void ports.keepPlace(step).catch(() => undefined)
}
