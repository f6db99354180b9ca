import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { recordItem } from '../import-record'
import { readDate } from '../read-date'

/** `title,url,time_added,tags,status`: what Pocket sent when it closed, in one file or a zip of several. */
export const pocketCsv: ImportFormat = {
  name: 'Pocket',
  detect: ({ text }) => csvColumns(text).includes('time_added') && csvColumns(text).includes('url'),
  read: ({ text }) =>
    csvItems(text, (row, line) =>
      recordItem(
        {
          url: row.url ?? '',
          title: row.title ?? '',
          savedAt: readDate(row.time_added),
          tags: (row.tags ?? '').split(/[|,]/).filter(Boolean),
          archived: row.status === 'archive',
        },
        line,
      ),
    ),
}
