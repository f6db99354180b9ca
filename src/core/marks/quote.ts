import type { TextQuote } from '../article/text-quote'

/** How much stands on each side of a quote, in characters: as much as Hypothesis keeps, enough to tell repeats apart. */
const CONTEXT = 32

/** The quote of the characters from `start` up to `end` of a running text. No half of a character stands at its ends. */
export function quoteOf(text: string, start: number, end: number): TextQuote {
  const from = isLow(text, start) ? start - 1 : start
  const to = isLow(text, end) ? end + 1 : end
  const before = Math.max(0, from - CONTEXT)
  const after = Math.min(text.length, to + CONTEXT)
  return {
    exact: text.slice(from, to),
    prefix: text.slice(isLow(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, isLow(text, after) ? after - 1 : after),
    start: from,
  }
}

/** The second half of a surrogate pair. */
const isLow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
