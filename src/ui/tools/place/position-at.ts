import type { Position } from '../../../core/library/annotations'
import { quoteOf } from '../../../core/marks/quote'
import { sentenceAround } from '../../../core/marks/sentences'

/** The place of a character as what is kept: the sentence it stands in, and how far into it. */
export function positionAt(text: string, place: number): Position {
  const { start, end } = sentenceAround(text, place)
  const quote = quoteOf(text, start, end)
  return { quote, offset: Math.max(0, place - quote.start), progress: text.length > 0 ? place / text.length : 0 }
}
