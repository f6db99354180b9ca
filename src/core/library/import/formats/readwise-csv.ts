import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { recordItem } from '../import-record'
import { readDate } from '../read-date'

/** `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`; the tags as Python prints a list. */
export const readwiseCsv: ImportFormat = {
  name: 'Readwise Reader',
  detect: ({ text }) => csvColumns(text).includes('document tags'),
  read: ({ text }) =>
    csvItems(text, (row, line) => {
      const progress = Number(row['reading progress'] ?? 0)
      return recordItem(
        {
          url: row.url ?? '',
          title: row.title ?? '',
          tags: pythonWords(row['document tags'] ?? ''),
          savedAt: readDate(row['saved date']),
          archived: row.location === 'archive',
          favourite: row.location === 'shortlist',
          progress: progress >= 0 && progress <= 1 ? progress : 0,
        },
        line,
      )
    }),
}

/** `['one', "it's two"]` */
const pythonWords = (list: string): string[] =>
  [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  )
