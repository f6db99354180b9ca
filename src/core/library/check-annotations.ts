import type { TextQuote } from '../article/text-quote'
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour, type Position, type ReadingStep } from './annotations'
import { asRecord, BadRequest } from './check-save-request'

/** Longest passage and longest note, in characters. */
const MOST_PASSAGE = 20_000
const MOST_NOTE = 20_000
/** Longest context of a quote; what comes longer is cut, since only its near end tells the place. */
const MOST_CONTEXT = 200
/** No text is longer than a body may be. */
const MOST_OFFSET = 8 * 1024 * 1024

/** A highlight as it may be believed, copied by name. @throws BadRequest */
export function checkHighlight(value: unknown): Highlight {
  const { id, colour, quote, note, madeAt } = asRecord(value, 'The highlight')
  if (!isColour(colour)) throw new BadRequest('The highlight has no colour that there is.')
  if (typeof madeAt !== 'number' || !Number.isInteger(madeAt) || madeAt < 0 || madeAt > 8.64e15) {
    throw new BadRequest('The highlight does not say when it was made.')
  }
  const checked = checkQuote(quote)
  if (checked.exact === '') throw new BadRequest('The highlight marks no text.')
  return { id: checkHighlightId(id), colour, quote: checked, note: checkNote(note), madeAt }
}

export function checkHighlightId(value: unknown): string {
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) throw new BadRequest('The highlight has no name.')
  return value
}

/** @throws BadRequest */
export function checkNote(value: unknown): string {
  if (typeof value !== 'string') throw new BadRequest('The note is not text.')
  if (value.length > MOST_NOTE) throw new BadRequest('The note is longer than twenty thousand characters.')
  return wellFormed(value)
}

/** @throws BadRequest */
export function checkReadingStep(value: unknown): ReadingStep {
  const { position, finished, again } = asRecord(value, 'The reading')
  if (typeof finished !== 'boolean' || typeof again !== 'boolean') {
    throw new BadRequest('The reading does not say whether it ended or began.')
  }
  return { position: position === null ? null : checkPosition(position), finished, again }
}

/** @throws BadRequest */
export function checkPosition(value: unknown): Position {
  const { quote, offset, progress } = asRecord(value, 'The position')
  if (typeof progress !== 'number' || !(progress >= 0 && progress <= 1)) {
    throw new BadRequest('The progress is not a share between nothing and all.')
  }
  return { quote: checkQuote(quote), offset: checkOffset(offset), progress }
}

export function checkQuote(value: unknown): TextQuote {
  const { exact, prefix, suffix, start } = asRecord(value, 'The quote')
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') {
    throw new BadRequest('The quote is not text.')
  }
  if (exact.length > MOST_PASSAGE) throw new BadRequest('The passage is longer than twenty thousand characters.')
  return {
    exact: wellFormed(exact),
    prefix: wellFormed(prefix.slice(-MOST_CONTEXT)),
    suffix: wellFormed(suffix.slice(0, MOST_CONTEXT)),
    start: checkOffset(start),
  }
}

function checkOffset(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_OFFSET) {
    throw new BadRequest('The quote does not say where it stands.')
  }
  return value
}

/** Halves of characters would not come through UTF-8 as they are. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

const isColour = (value: unknown): value is HighlightColour => HIGHLIGHT_COLOURS.some((colour) => colour === value)
