/** The year 5138 in seconds: what is larger counts milliseconds. */
const SECONDS_END = 1e11

/** A moment as programs write it: seconds or ms since 1970, or a date. @returns ms since 1970; null: it is none */
export function readDate(value: unknown): number | null {
  if (value instanceof Date) return readDate(value.getTime())
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  if (text === '') return null
  const number = Number(text)
  const ms = Number.isNaN(number) ? Date.parse(withZone(text)) : number < SECONDS_END ? number * 1000 : number
  return Number.isFinite(ms) && ms > 0 && ms < 8.64e15 ? Math.floor(ms) : null
}

/** `2024-05-01 10:00:00` without a zone is UTC in every export that writes so. */
const withZone = (text: string): string =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text)
    ? `${text.replace(' ', 'T')}Z`
    : text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2').replace(/ (?=[+-]\d\d:?\d\d$)/, '')
