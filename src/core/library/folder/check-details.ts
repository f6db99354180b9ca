import { asRecord } from '../check-save-request'
import { isWebUrl, Malformed } from '../check-shared'

const MOST_LINE = 500
const MOST_EXCERPT = 2_000
const MOST_SENTENCES = 10

/** What a reading found besides its head, checked and copied by name. @throws Malformed */
export function checkDetails(value: unknown) {
  const { byline, siteName, published, excerpt, image, summary } = asRecord(value, 'The details')
  if (!Array.isArray(summary) || summary.length > MOST_SENTENCES) throw new Malformed('no summary')
  return {
    byline: lineOrNull(byline),
    siteName: lineOrNull(siteName),
    published: published === null ? null : checkDate(published),
    excerpt: checkLine(excerpt, MOST_EXCERPT),
    image: isWebUrl(image) ? image : null,
    summary: summary.map((sentence) => checkLine(sentence, MOST_EXCERPT)),
  }
}

function checkLine(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most) throw new Malformed('no line')
  return value
}

const lineOrNull = (value: unknown): string | null => (value === null ? null : checkLine(value, MOST_LINE))

function checkDate(value: unknown): string {
  if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value))) throw new Malformed('no date')
  return value
}
