import { eachRun } from './runs'

/** Longer words are indexed by their beginning, in code units; whoever searches for one checks the text itself. */
export const LONGEST_TERM = 32
/** Stands before a term that was found in the head of an article: title, author, site. */
export const HEAD_MARK = '\u0001'

/**
 * The terms of a folded text: its words, and of what is written without spaces every two neighbouring characters, the
 * last one also alone, so that one character is found as the beginning of a term.
 */
export function eachTerm(text: string, tell: (term: string) => void): void {
  eachRun(text, (kind, start, end) => {
    if (kind === 'word') {
      tell(text.slice(start, Math.min(end, start + LONGEST_TERM)))
      return
    }
    for (let at = start; at < end - 1; at++) tell(text.slice(at, at + 2))
    tell(text.slice(end - 1, end))
  })
}
