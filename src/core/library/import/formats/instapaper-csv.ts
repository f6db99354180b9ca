import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { recordItem } from '../import-record'
import { readDate } from '../read-date'

/** `URL,Title,Selection,Folder,Timestamp[,Tags]`; a folder is Unread, Archive, Starred or one's own. */
export const instapaperCsv: ImportFormat = {
  name: 'Instapaper',
  detect: ({ text }) => ['url', 'selection', 'folder', 'timestamp'].every((name) => csvColumns(text).includes(name)),
  read: ({ text }) =>
    csvItems(text, (row, line) => {
      const folder = row.folder ?? ''
      const own = /^(?:unread|archive|starred)$/i.test(folder) ? [] : [folder]
      return recordItem(
        {
          url: row.url ?? '',
          title: row.title ?? '',
          excerpt: row.selection ?? '',
          savedAt: readDate(row.timestamp),
          tags: [...own, ...tagsIn(row.tags ?? '')].filter(Boolean),
          archived: /^archive$/i.test(folder),
          favourite: /^starred$/i.test(folder),
        },
        line,
      )
    }),
}

/** A JSON list in a column: `["one","two"]`. */
function tagsIn(text: string): string[] {
  try {
    const tags: unknown = JSON.parse(text || '[]')
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  } catch {
    return []
  }
}
