import type { Entry } from '../entry'

export interface ReadingWeek {
  /** Its Monday, midnight where the person is, in ms since 1970. */
  start: number
  /** Reading time of what was read to its end in this week. */
  minutes: number
  articles: number
}

/** Midnight of the Monday before a moment, by the local calendar: a week with a change of clocks is one too. */
export function mondayBefore(moment: number): number {
  const date = new Date(moment)
  date.setHours(0, 0, 0, 0)
  date.setDate(date.getDate() - ((date.getDay() + 6) % 7))
  return date.getTime()
}

/**
 * What was read to its end, week by week, the present one last. Minutes are those the article is counted at, not what a
 * clock measured: nobody is watched.
 * @param now ms since 1970. @param weeks how many
 */
export function readingWeeks(entries: readonly Entry[], now: number, weeks: number): ReadingWeek[] {
  const found: ReadingWeek[] = []
  for (let start = mondayBefore(now); found.length < weeks; start = mondayBefore(start - 1)) {
    found.unshift({ start, minutes: 0, articles: 0 })
  }
  const byStart = new Map(found.map((week) => [week.start, week]))
  for (const { reading, minutes } of entries) {
    const week = reading.finishedAt === null ? undefined : byStart.get(mondayBefore(reading.finishedAt))
    if (!week) continue
    week.minutes += minutes
    week.articles++
  }
  return found
}
