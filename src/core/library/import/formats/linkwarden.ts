import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { isJson, listIn, namesIn, textIn } from '../json-values'
import { readDate } from '../read-date'

/** `{ collections: [{ name, links: [{ name, url, description, tags: [{ name }], createdAt }] }], pinnedLinks }` */
export const linkwarden: ImportFormat = {
  name: 'Linkwarden',
  detect: ({ json }) => isJson(json) && listIn(json.collections).some((collection) => Array.isArray(collection.links)),
  *read({ json }): Generator<ImportItem> {
    if (!isJson(json)) return
    const pinned = new Set(listIn(json.pinnedLinks).map(({ url }) => url))
    for (const collection of listIn(json.collections)) {
      const name = textIn(collection.name)
      for (const [index, link] of listIn(collection.links).entries()) {
        yield recordItem(
          {
            url: textIn(link.url),
            title: textIn(link.name),
            excerpt: textIn(link.description),
            tags: [...(name && name !== 'Unorganized' ? [name] : []), ...namesIn(link.tags)],
            savedAt: readDate(link.importDate) ?? readDate(link.createdAt),
            favourite: pinned.has(link.url),
            marks: listIn(link.highlight).map((mark) => ({
              text: textIn(mark.text),
              note: textIn(mark.comment),
              madeAt: readDate(mark.createdAt),
            })),
          },
          `${name} ${index + 1}`,
        )
      }
    }
  },
}
