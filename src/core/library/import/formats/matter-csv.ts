import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { recordItem } from '../import-record'
import { isYes } from '../json-values'
import { readDate } from '../read-date'

/** `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id` */
export const matterCsv: ImportFormat = {
  name: 'Matter',
  detect: ({ text }) => ['url', 'publisher', 'in queue'].every((name) => csvColumns(text).includes(name)),
  read: ({ text }) =>
    csvItems(text, (row, line) =>
      recordItem(
        {
          url: row.url ?? '',
          title: row.title ?? '',
          byline: row.author || null,
          siteName: row.publisher || null,
          tags: (row.tags ?? '').split(';').filter(Boolean),
          savedAt: readDate(row['last interaction date']),
          archived: !isYes(row['in queue']),
          favourite: isYes(row.favorited),
          progress: isYes(row.read) ? 1 : 0,
        },
        line,
      ),
    ),
}
