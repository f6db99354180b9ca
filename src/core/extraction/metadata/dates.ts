import { LETTER } from './letters'
import { monthNumber } from './month-names'

const two = (value: number | string): string => String(value).padStart(2, '0')

function isoDay(year: number, month: number, day: number): string | null {
  const valid = year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  return valid ? `${year}-${two(month)}-${two(day)}` : null
}

/** Hours from Greenwich of the zones that papers write by their letters. */
const zones: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    utc: 0,
    gmt: 0,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    мск: 3,
    sgt: 8,
    hkt: 8,
  },
  ...{ jst: 9, kst: 9, aest: 10, aedt: 11, est: -5, edt: -4, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
}

/** The time of day in a text, with its zone when it has one: `T10:31:27`, `T02:31:27Z`, or an empty string. */
function timeIn(text: string): string {
  const match =
    /(?:^|[^\d:])([01]?\d|2[0-3])(?:[:.h]|[時时시]\s?)([0-5]\d)(?:[:.分분]([0-5]\d)(?!\d)(?:[.,]\d+)?)?[分분]?秒?\s*([ap]\.?m\.?|[مص](?![^\s]))?[\s(]*([a-zмск]{1,4}\b|мск|[+-]\d{2}:?\d{2})?/i.exec(
      text,
    )
  if (!match) return ''
  let hour = Number(match[1])
  if (match[4]) hour = (hour % 12) + (/^[pم]/i.test(match[4]) ? 12 : 0)
  else if (/下午|晚上|午後|오후/.test(text) && hour < 12) hour += 12
  const zone = (match[5] ?? '').toLowerCase()
  const hours = zones[zone]
  const written = /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?/, '$1:') : hours === undefined ? '' : offset(hours)
  return `T${two(hour)}:${match[2]}:${match[3] ?? '00'}${written}`
}

const offset = (hours: number): string => (hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`)

/** The time beside a date that stands from `start` to `end` of a text: after it, or right before. */
const timeBeside = (text: string, start: number, end: number): string =>
  timeIn(text.slice(end, end + 40).replace(/^t/i, ' ')) ||
  timeIn(/[\d:.h]+(?:\s?[ap]\.?m\.?)?(?=,?\s*(?:on\s)?$)/i.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '')

/**
 * The first date in a text as ISO 8601: with time and zone as far as they are written, `YYYY-MM-DD` otherwise. Reads ISO
 * and RFC 2822 forms, `2022年6月16日`, and day, month and year around a month's name in the languages of
 * `month-names.ts`. All-digit dates with the year last are read day first unless only month first is possible, or
 * `monthFirst` says so; with `shortYear` the year may be two digits. Null when there is none.
 */
export function parseDate(written: string, { monthFirst = false, shortYear = false } = {}): string | null {
  // Figures of Arabic and Persian.
  const text = written.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15))
  const iso = /(?:^|\D)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)(?:日|일)?/.exec(text)
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?/.exec(text)
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (day) return day + timeBeside(text, iso.index, iso.index + iso[0].length)
  }
  if (compact) {
    const day = isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    if (day) return compact[4] ? `${day}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}` : day
  }
  return parseNamedMonth(text) ?? parseDigits(text, monthFirst, shortYear)
}

// Between day, month and year stand spaces, dots, commas, ordinals and "de".
const gap = '(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,./-]*(?:(?:de[l]?|of)\\s+)?'
const dayFirst = new RegExp(
  `(?<!\\d|${LETTER})(\\d{1,2})${gap}(${LETTER}{3,}(?: ال(?:ثاني|أول))?)${gap}((?:19|20)\\d{2}|['’]\\d{2})(?!\\d)`,
  'g',
)
const monthFirst = new RegExp(
  `(?<!${LETTER})(${LETTER}{3,})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+((?:19|20)\\d{2})(?!\\d)`,
  'g',
)

function parseNamedMonth(text: string): string | null {
  // Most lines that are asked hold no year, and the patterns for months in every script are slow to prepare.
  if (!/(?:19|20)\d{2}|['’]\d{2}/.test(text)) return null
  const found: { at: number; end: number; day: string }[] = []
  for (const [pattern, order] of [
    [dayFirst, [3, 2, 1]],
    [monthFirst, [3, 1, 2]],
  ] as const) {
    for (const match of text.toLowerCase().matchAll(pattern)) {
      const month = monthNumber(match[order[1]] ?? '')
      const year = Number((match[order[0]] ?? '').replace(/^['’]/, '20'))
      const day = month ? isoDay(year, month, Number(match[order[2]])) : null
      if (day) found.push({ at: match.index, end: match.index + match[0].length, day })
    }
  }
  const first = found.sort((a, b) => a.at - b.at)[0]
  return first ? first.day + timeBeside(text, first.at, first.end) : null
}

function parseDigits(text: string, monthFirst: boolean, shortYear: boolean): string | null {
  const match = /(?:^|[^\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})(?![.:]?\d)/.exec(text)
  if (!match || (match[4]?.length === 2 && !shortYear)) return null
  const [a, b] = [Number(match[1]), Number(match[3])]
  const year = Number(match[4]?.padStart(4, '20'))
  const american = (monthFirst && a <= 12 && match[2] !== '.') || b > 12
  const day = american ? isoDay(year, a, b) : isoDay(year, b, a)
  return day && day + timeBeside(text, match.index, match.index + match[0].length)
}

/** A date a machine wrote (structured data, meta tag, `datetime`), kept with its own zone; fractions of a second go. */
export function machineDate(value: string | null | undefined): string | null {
  const text = value?.trim()
  if (!text) return null
  if (/^\d{10}$|^\d{13}$/.test(text)) return instant(Number(text) * (text.length === 10 ? 1000 : 1))
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(z|[+-]\d{2}:?\d{2})?)?/i.exec(text)
  if (iso && isoDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))) {
    if (!iso[2]) return iso[1] ?? null
    const zone = (iso[4] ?? '').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
    return `${iso[1]}T${iso[2]}${iso[3] ?? ':00'}${zone === '+00:00' ? 'Z' : zone}`
  }
  // "Thu, 16 Jun 2022 02:31:27 GMT": the one other form whose zone is certain.
  if (/^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} [\d:]+ (?:gmt|utc|[+-]\d{4})/i.test(text)) return instant(Date.parse(text))
  return parseDate(text, { monthFirst: true })
}

function instant(milliseconds: number): string | null {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
