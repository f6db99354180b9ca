import type { Needle } from './parse-query'
import { runsOf } from './runs'
import { LONGEST_TERM } from './terms'

/** How the index is asked for one needle. */
export interface NeedlePlan {
  needle: Needle
  /** All of them must be in the article. */
  lookups: { term: string; prefix: boolean }[]
  /** Whether having all of them proves that the needle is there; if not, the text itself is asked. */
  exact: boolean
}

/** What the index must be asked to find a needle. */
export function planNeedle(needle: Needle): NeedlePlan {
  const { text, quoted } = needle
  const runs = runsOf(text)
  const lookups = runs.flatMap(({ kind, start, end }, n) => {
    if (kind === 'word') {
      const word = text.slice(start, Math.min(end, start + LONGEST_TERM))
      // Only the last word can be unfinished, and not where its end was quoted.
      return [{ term: word, prefix: n === runs.length - 1 && !quoted }]
    }
    if (end - start === 1) return [{ term: text.slice(start, end), prefix: true }]
    return Array.from({ length: end - start - 1 }, (_, at) => ({
      term: text.slice(start + at, start + at + 2),
      prefix: false,
    }))
  })
  const [only] = runs
  const whole = runs.length === 1 && only?.end === text.length && only.start === 0
  const exact = whole && lookups.length === 1 && text.length <= LONGEST_TERM
  return { needle, lookups, exact }
}
