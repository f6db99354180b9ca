import { foldText } from './fold'
import { runsOf } from './runs'

/** What a person asks for. */
export interface Query {
  /** Folded. Each must be there: one word as the beginning of a word, all else as it stands. */
  needles: Needle[]
  tags: string[]
  sites: string[]
  states: State[]
  /** First moment that counts, in ms since 1970, or null. */
  after: number | null
  /** First moment that no longer counts, or null. */
  before: number | null
}

export interface Needle {
  text: string
  /** It was quoted, and the quote has its end: so its last word is whole. */
  quoted: boolean
}

const STATES = ['unread', 'archived', 'favourite', 'highlighted'] as const
export type State = (typeof STATES)[number]

// A field with its value, which may be quoted; a quoted phrase, its end perhaps still to be typed; anything else.
const parts = /(\p{L}+)[:：](?:["“]([^"”]*)["”]?|(\S+))|["“]([^"”]*)(["”]?)|(\S+)/gu

const FIELDS: Record<string, (query: Query, value: string) => boolean> = {
  tag: ({ tags }, value) => tags.push(foldText(value)) > 0,
  site: ({ sites }, value) => sites.push(foldText(value).replace(/^www\./, '')) > 0,
  is(query, value) {
    const state = STATES.find((one) => one === value.toLowerCase())
    if (state) query.states.push(state)
    return state !== undefined
  },
  before(query, value) {
    query.before = day(value)?.begins ?? query.before
    return day(value) !== null
  },
  after(query, value) {
    query.after = day(value)?.ends ?? query.after
    return day(value) !== null
  },
}

/**
 * Reads what was typed: words, "quoted phrases", tag:, site:, is:unread (archived, favourite, highlighted), before: and
 * after: with a year, a month or a day (2026, 2026-05, 2026-05-04; UTC). What is no such field is searched for as text.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { needles: [], tags: [], sites: [], states: [], after: null, before: null }
  for (const [whole, field, quotedValue, bareValue, phrase, quoteEnd, word] of typed.matchAll(parts)) {
    const value = quotedValue ?? bareValue ?? ''
    if (field !== undefined && FIELDS[field.toLowerCase()]?.(query, value)) continue
    const text = foldText(phrase ?? word ?? whole).trim()
    // A lone comma is nothing to look for.
    if (runsOf(text).length > 0) query.needles.push({ text, quoted: Boolean(quoteEnd) })
  }
  return query
}

export const isEmptyQuery = ({ needles, tags, sites, states, after, before }: Query): boolean =>
  needles.length + tags.length + sites.length + states.length === 0 && after === null && before === null

function day(value: string): { begins: number; ends: number } | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(value)
  if (!match) return null
  const [year, month, date] = match.slice(1).map((part) => (part === undefined ? null : Number(part)))
  if (year == null) return null
  const begins = Date.UTC(year, (month ?? 1) - 1, date ?? 1)
  const ends = month == null ? Date.UTC(year + 1, 0) : date == null ? Date.UTC(year, month) : begins + 86_400_000
  return { begins, ends }
}
