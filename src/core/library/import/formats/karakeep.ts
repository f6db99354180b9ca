import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { isJson, isYes, listIn, namesIn, textIn, textOrNull } from '../json-values'
import { readDate } from '../read-date'

/** `{ bookmarks: [{ createdAt, title, tags, content: { type: 'link', url }, note, archived }] }`; once called Hoarder. */
export const karakeep: ImportFormat = {
  name: 'Karakeep',
  detect: ({ json }) => isJson(json) && listIn(json.bookmarks).some((item) => 'content' in item),
  *read({ json }): Generator<ImportItem> {
    for (const [index, item] of listIn(isJson(json) ? json.bookmarks : []).entries()) {
      const content = isJson(item.content) ? item.content : {}
      yield recordItem(
        {
          url: textIn(content.url) || textIn(content.sourceUrl),
          title: textIn(item.title) || textIn(content.title),
          tags: namesIn(item.tags),
          savedAt: readDate(item.createdAt),
          note: textIn(item.note),
          archived: isYes(item.archived),
          favourite: isYes(item.favourited),
          excerpt: textIn(content.description),
          html: textOrNull(content.htmlContent),
        },
        `${index + 1}`,
      )
    }
  },
}
