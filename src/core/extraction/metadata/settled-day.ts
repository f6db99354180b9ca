/** The day of a moment by Greenwich. */
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Milliseconds by which the clocks of America's west are behind, the farthest of the islands aside. */
const WEST = 11 * 3_600_000

/**
 * A date as its page tells it. A moment falls on one day here and on another there: what counts is the day the page shows
 * (`shown`), where it is the one before and may be that of an evening in America; otherwise that of the zone given. Where
 * the moment is of another day in Greenwich, the day alone is kept, so that nobody tells another one.
 */
export function settledDay(date: string, shown: string | null): string {
  const moment = Date.parse(date)
  if (!/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date) || Number.isNaN(moment)) return date
  const seen = shown?.slice(0, 10) ?? ''
  const isEvening = seen < dayOf(moment) && seen === dayOf(moment - WEST)
  const day = isEvening ? seen : date.slice(0, 10)
  return dayOf(moment) === day ? date : day
}
