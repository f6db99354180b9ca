import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { recordItem } from '../import-record'
import { isYes } from '../json-values'
import { readDate } from '../read-date'

const addresses = ['url', 'link', 'address', 'href']

/** Any other table with a column of addresses: our own CSV, Linkding's, a spreadsheet somebody keeps. */
export const tableCsv: ImportFormat = {
  name: 'CSV',
  detect: ({ text }) => csvColumns(text).some((name) => addresses.includes(name)),
  read: ({ text }) =>
    csvItems(text, (row, line) => {
      const of = (...names: string[]) => names.map((name) => row[name] ?? '').find((value) => value !== '') ?? ''
      return recordItem(
        {
          url: of(...addresses),
          title: of('title', 'name'),
          excerpt: of('excerpt', 'description'),
          note: of('note', 'notes'),
          tags: of('tags', 'labels')
            .split(/[,;|]/)
            .map((tag) => tag.trim())
            .filter(Boolean),
          savedAt: readDate(of('saved', 'saved_at', 'created', 'created_at', 'date', 'date_added', 'added')),
          archived: isYes(of('archived', 'is_archived')),
          favourite: isYes(of('favourite', 'favorite', 'starred')),
          progress: Math.min(1, Math.max(0, Number(of('progress')) || 0)),
          byline: of('author', 'byline') || null,
          siteName: of('site', 'site_name') || null,
        },
        line,
      )
    }),
}
