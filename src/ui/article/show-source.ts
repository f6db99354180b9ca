import { findQuote } from '../../core/marks/find-quote'
import { runningTextOf } from './running-text'
import { showRange } from './show-range'

const SOURCE = 'lectern-source'

/**
 * Makes the sentences of a summary lead to where they stand in the text: a press scrolls there and marks it.
 *
 * @param scroller holds the summary and the body both
 * @returns what takes it away, the mark too
 */
export function leadToSources(scroller: HTMLElement, body: Element, onLost?: () => void): () => void {
  const onClick = ({ target }: Event): void => {
    const sentence = (target as Element | null)?.closest('.summary-sentence')?.textContent
    if (sentence && !showSource(scroller, body, sentence)) onLost?.()
  }
  scroller.addEventListener('click', onClick)
  return () => {
    scroller.removeEventListener('click', onClick)
    CSS.highlights.delete(SOURCE)
  }
}

function showSource(scroller: HTMLElement, body: Element, sentence: string): boolean {
  const running = runningTextOf(body)
  const place = findQuote(running.text, { exact: sentence, prefix: '', suffix: '', start: 0 })
  if (!place) return false
  const range = running.range(place.start, place.end)
  CSS.highlights.set(SOURCE, new Highlight(range))
  showRange(scroller, range)
  return true
}
