import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { isJson, isYes, listIn, namesIn, textIn } from '../json-values'
import { readDate } from '../read-date'

/** What Linkding's API gives: `{ results: [{ url, title, description, notes, tag_names, date_added, unread }] }`. */
export const linkding: ImportFormat = {
  name: 'Linkding',
  detect: ({ json }) => bookmarksIn(json).some((item) => 'tag_names' in item),
  *read({ json }): Generator<ImportItem> {
    for (const [index, item] of bookmarksIn(json).entries()) {
      yield recordItem(
        {
          url: textIn(item.url),
          title: textIn(item.title) || textIn(item.website_title),
          excerpt: textIn(item.description) || textIn(item.website_description),
          note: textIn(item.notes),
          tags: namesIn(item.tag_names),
          savedAt: readDate(item.date_added),
          archived: isYes(item.is_archived),
        },
        `${index + 1}`,
      )
    }
  },
}

const bookmarksIn = (json: unknown) => listIn(isJson(json) ? json.results : json)
