import Papa from 'papaparse'
import type { Entry } from '../entry'

/** A sheet that any spreadsheet opens. A value that would be a formula there is marked as text, as OWASP advises. */
export function tableCsv(entries: readonly Entry[]): string {
  const rows = entries
    .filter(({ removedAt }) => removedAt === null)
    .map((entry) => ({
      title: entry.title,
      url: entry.url,
      tags: entry.tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
      saved: new Date(entry.savedAt).toISOString(),
      archived: entry.archived,
      favourite: entry.favourite,
      progress: entry.reading.progress,
      minutes: entry.minutes,
      author: entry.byline ?? '',
      site: entry.siteName ?? '',
      published: entry.published ?? '',
      lang: entry.lang ?? '',
      excerpt: entry.excerpt,
      note: entry.note,
      highlights: entry.highlights.length,
    }))
  return `\ufeff${Papa.unparse(rows, { escapeFormulae: true })}\r\n`
}
