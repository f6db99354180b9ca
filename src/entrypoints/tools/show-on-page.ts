import { findQuote } from '../../core/marks/find-quote'
import type { ReadingStage } from '../../ui/article/reading-stage'
import { runningText, runningTextOf } from '../../ui/article/running-text'
import { placeAtTop } from '../../ui/tools/place/place-at-line'
import { positionAt } from '../../ui/tools/place/position-at'
import { closeReader } from '../close-reader'

/** How far below its top the view shows the sentence, as a share of its height. */
const FROM_TOP = 0.3

/** Closes the reader and shows the page at the sentence that is being read, selected; at its old place where it says no such thing. */
export function showOnPage(stage: ReadingStage): void {
  const { body, defaultView } = stage.frame.ownerDocument
  const place = placeAtTop(stage)
  const quote = place === null ? null : positionAt(runningTextOf(stage.text).text, place).quote
  closeReader(stage)
  const page = quote && runningText(body)
  const found = page && findQuote(page.text, quote)
  if (!found || !defaultView) return
  const sentence = page.range(found.start, found.end)
  if (sentence.getClientRects().length === 0) return
  // First whatever scrolls inside the page, then the page itself.
  sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top } = sentence.getBoundingClientRect()
  defaultView.scrollBy({ top: top - defaultView.innerHeight * FROM_TOP, behavior: 'instant' })
  const selection = defaultView.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(sentence)
}
