import { findQuote } from '../../core/marks/find-quote'
import { runningTextOf } from './running-text'
import { showRange } from './show-range'

const SOURCE = 'lectern-source'

/** Scrolls to where a sentence of the summary stands in the text, and marks it there. @returns whether it was found */
export function showSource(scroller: HTMLElement, body: Element, sentence: string): boolean {
  const running = runningTextOf(body)
  const place = findQuote(running.text, { exact: sentence, prefix: '', suffix: '', start: 0 })
  if (!place) return false
  const range = running.range(place.start, place.end)
  CSS.highlights.set(SOURCE, new Highlight(range))
  showRange(scroller, range)
  return true
}

export function forgetSource(): void {
  CSS.highlights.delete(SOURCE)
}
