import { attributesIn, plainText } from '../html-text'
import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { isYes } from '../json-values'
import { readDate } from '../read-date'

const isNetscape = /^\s*(?:\ufeff)?\s*<!doctype netscape-bookmark-file/i
const isPocket = /<title>\s*pocket export/i

/** Folders every browser has: they say where a bookmark hangs, not what it is about. */
const ROOTS =
  /^(?:bookmarks?(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favorites bar|书签栏|其他书签|收藏夹栏)$/i

/**
 * Netscape's bookmark file, which every browser, Linkding, Raindrop and many more write, and Pocket's former export,
 * which is much like it. Read by its tags alone, a piece at a time: fifty thousand of them as one document would hold up
 * the page, and nothing of it is shown but text. Folders become tags; one called Archive archives.
 */
export const bookmarksHtml: ImportFormat = {
  name: 'HTML bookmarks',
  detect: ({ text }) => isNetscape.test(text.slice(0, 500)) || isPocket.test(text.slice(0, 500)),
  *read({ text }): Generator<ImportItem> {
    const pocket = isPocket.test(text.slice(0, 500))
    const tokens = /<(a|h1|h3)\b([^>]*)>([\s\S]*?)<\/\1\s*>|<(dl|\/dl)\b[^>]*>|<dd>([^<]*)/gi
    const folders: string[] = []
    let named = ''
    let heading = ''
    let waiting: Parameters<typeof recordItem> | null = null
    for (const [, tag, attributes, inside, list, description] of text.matchAll(tokens)) {
      if (description !== undefined && waiting) waiting[0].excerpt = plainText(description)
      if (waiting && description === undefined) {
        yield recordItem(...waiting)
        waiting = null
      }
      if (list) {
        if (list.startsWith('/')) folders.pop()
        else folders.push(named)
        named = ''
      } else if (/^h1$/i.test(tag ?? '')) heading = plainText(inside ?? '')
      else if (/^h3$/i.test(tag ?? '')) named = plainText(inside ?? '')
      else if (tag) {
        const values = attributesIn(attributes ?? '')
        // A browser's folders hold scripts and its own pages too.
        if (/^(?:javascript|place|chrome|about|data|file):/i.test(values.href ?? '')) continue
        const path = folders.filter((name) => name !== '' && !ROOTS.test(name))
        waiting = [
          {
            url: values.href ?? '',
            title: plainText(inside ?? ''),
            savedAt: readDate(values.add_date ?? values.time_added),
            tags: [...path.filter((name) => !/^archive$/i.test(name)), ...(values.tags ?? '').split(',')].filter(
              Boolean,
            ),
            archived: pocket ? /archive/i.test(heading) : path.some((name) => /^archive$/i.test(name)),
            favourite: isYes(values['data-favourite']),
          },
          plainText(inside ?? ''),
        ]
      }
    }
    if (waiting) yield recordItem(...waiting)
  },
}
