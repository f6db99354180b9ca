import type { AnalysisInput } from '../../core/analysis/analyse'
import { BadRequest } from '../../core/library/check-save-request'

/** The longest text that is analysed whole, in characters: beyond a thick book the rest changes no summary. */
const LONGEST_TEXT = 2_000_000
const LONGEST_LINE = 2_000
const MOST_KEYWORDS = 100

/** Reads what is to be analysed out of a letter. @throws BadRequest when it is not of the shape. */
export function askedAnalysisInput(ask: unknown): AnalysisInput {
  if (typeof ask !== 'object' || ask === null) throw new BadRequest('The letter holds nothing to analyse.')
  const { title, text, lang, siteName, byline, description, keywords, pictures } = ask as Record<string, unknown>
  if (typeof title !== 'string' || typeof text !== 'string') throw new BadRequest('The letter holds no text.')
  return {
    title: title.slice(0, LONGEST_LINE),
    text: text.slice(0, LONGEST_TEXT),
    lang: line(lang),
    siteName: line(siteName),
    byline: line(byline),
    description: line(description),
    keywords: Array.isArray(keywords) ? keywords.filter(isString).slice(0, MOST_KEYWORDS) : [],
    pictures: typeof pictures === 'number' && Number.isFinite(pictures) ? Math.max(0, pictures) : 0,
  }
}

const isString = (value: unknown): value is string => typeof value === 'string'
const line = (value: unknown): string | null => (isString(value) ? value.slice(0, LONGEST_LINE) : null)
