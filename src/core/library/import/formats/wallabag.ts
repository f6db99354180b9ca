import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { isYes, listIn, namesIn, textIn, textOrNull } from '../json-values'
import { readDate } from '../read-date'

/** The JSON export of wallabag 2: a list of entries with their text, stars and annotations. */
export const wallabag: ImportFormat = {
  name: 'wallabag',
  detect: ({ json }) => {
    const first = listIn(json)[0]
    return first !== undefined && 'is_archived' in first && 'url' in first
  },
  *read({ json }): Generator<ImportItem> {
    for (const [index, item] of listIn(json).entries()) {
      yield recordItem(
        {
          url: textIn(item.url),
          title: textIn(item.title),
          html: textOrNull(item.content),
          tags: namesIn(item.tags),
          savedAt: readDate(item.created_at),
          published: textOrNull(item.published_at),
          archived: isYes(item.is_archived),
          favourite: isYes(item.is_starred),
          byline: (Array.isArray(item.published_by) ? namesOf(item.published_by) : textIn(item.published_by)) || null,
          siteName: textOrNull(item.domain_name),
          lang: textOrNull(item.language)?.replace('_', '-') ?? null,
          image: textOrNull(item.preview_picture),
          marks: listIn(item.annotations).map((mark) => ({
            text: textIn(mark.quote),
            note: textIn(mark.text),
            madeAt: readDate(mark.created_at),
          })),
        },
        `${index + 1}`,
      )
    }
  },
}

const namesOf = (values: unknown[]): string => values.filter((one) => typeof one === 'string' && one !== '').join(', ')
