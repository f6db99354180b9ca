import type { Words } from './words'

/** A day as the reader's own language writes it, where the reader is; an empty string for a date nobody can read. */
export function formatDay(iso: string, language: string, here?: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  // A day without an hour is the same day everywhere; `Date` takes it for midnight in Greenwich.
  const timeZone = iso.length === '2021-05-03'.length ? 'UTC' : here
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(date)
}

/** "9 min" or "9–12 min". In words of our own: not every browser ships every language's units with `Intl`. */
export function formatMinutes(minutes: number, { say, language }: Words, atMost = minutes): string {
  const least = minutes.toLocaleString(language)
  return say('minutes', atMost > minutes ? `${least}–${atMost.toLocaleString(language)}` : least)
}

/** "6 h 10 min" as far as each part is there. */
export function formatDuration(minutes: number, { say, language }: Words): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return formatMinutes(minutes, { say, language })
  const written = hours.toLocaleString(language)
  return rest === 0 ? say('hours', written) : say('hoursAndMinutes', written, String(rest))
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** "2 minutes ago"; `then` and `now` in ms. */
export function formatAgo(then: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const past = then - now
  for (const [unit, length] of STEPS) {
    if (Math.abs(past) >= length) return format.format(Math.round(past / length), unit)
  }
  return format.format(0, 'minute')
}

/** The site an address belongs to, as one would say it. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

/** As many as one reads; the others are named by the browser's own question. */
const MOST_NAMED = 4

/** Sites as a list in words. */
export function siteList(sites: readonly string[], language: string): string {
  const named = sites.length > MOST_NAMED ? [...sites.slice(0, MOST_NAMED), '…'] : sites
  return new Intl.ListFormat(language).format(named)
}
