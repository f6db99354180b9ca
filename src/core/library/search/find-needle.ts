import type { Needle } from './parse-query'
import { runsOf } from './runs'

/** Where a needle next stands in a folded text, from `from` on; -1: nowhere. */
export type FindNeedle = (text: string, from?: number) => number

/**
 * Makes the search for one needle. Where it begins with a word it begins a word in the text, and a quoted one ends with a
 * word where it does so itself; what is written without spaces may stand anywhere.
 */
export function needleFinder({ text: needle, quoted }: Needle): FindNeedle {
  const runs = runsOf(needle)
  const begins = runs[0]?.kind === 'word' && runs[0].start === 0
  const last = runs.at(-1)
  const ends = quoted && last?.kind === 'word' && last.end === needle.length
  if (!begins && !ends) return (text, from = 0) => text.indexOf(needle, from)
  return (text, from = 0) => {
    for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (begins && inWord(text, at)) continue
      if (ends && inWord(text, at + needle.length)) continue
      return at
    }
    return -1
  }
}

/** Whether a word goes on across this place. */
function inWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false
  const [run] = runsOf(text.slice(at - 1, at + 1))
  return run?.kind === 'word' && run.start === 0 && run.end === 2
}
