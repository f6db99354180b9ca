import type { Entry } from '../entry'
import { foldTag } from '../state/tidy-tags'

export interface TagMonths {
  tag: string
  /** Articles saved with it, month by month, the present one last. */
  counts: number[]
}

/** First moment of the months up to that of `now`, the present one last, by the local calendar; all in ms since 1970. */
export function monthsBefore(now: number, months: number): number[] {
  const date = new Date(now)
  return Array.from({ length: months }, (_, n) =>
    new Date(date.getFullYear(), date.getMonth() - (months - 1 - n), 1).getTime(),
  )
}

/**
 * How often the most used tags of these months were given in each, by the day the article was saved.
 * @param starts first moments of months, in their order. @param most how many tags
 */
export function tagMonths(entries: readonly Entry[], starts: readonly number[], most: number): TagMonths[] {
  const found = new Map<string, TagMonths & { sum: number }>()
  for (const { savedAt, tags } of entries) {
    const month = starts.findLastIndex((start) => savedAt >= start)
    if (month < 0) continue
    for (const tag of tags) {
      const key = foldTag(tag)
      const known = found.get(key) ?? { tag, counts: starts.map(() => 0), sum: 0 }
      found.set(key, known)
      known.counts[month] = (known.counts[month] ?? 0) + 1
      known.sum++
    }
  }
  return [...found.values()]
    .sort((a, b) => b.sum - a.sum || (a.tag < b.tag ? -1 : 1))
    .slice(0, most)
    .map(({ tag, counts }) => ({ tag, counts }))
}
