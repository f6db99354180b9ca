import { decodeText } from '../decode-text'
import type { ImportFormat } from '../import-format'
import { type ImportedPicture, type ImportItem, recordItem, skipped } from '../import-record'
import { isJson, listIn, textIn } from '../json-values'
import { folderOf } from '../source-file'

/** A part of Lectern's own archive, `entries-*.json`, or its JSON export: see docs/archive-format.md. */
export const lecternArchive: ImportFormat = {
  name: 'Lectern',
  detect: ({ json }) => isJson(json) && json.format === 'lectern-entries',
  async *read({ file, json, all, claim }): AsyncGenerator<ImportItem> {
    const folder = folderOf(file.path)
    for (const [index, entry] of listIn(isJson(json) ? json.entries : []).entries()) {
      const where = `${file.path} ${index + 1}`
      const id = textIn(entry.id)
      const part = async (ending: string): Promise<string | null> => {
        const path = `${folder}articles/${id}.${ending}`
        const found = all.get(path)
        claim(path)
        return found ? decodeText(await found.bytes()) : null
      }
      const picturesOf = (names: unknown): ImportedPicture[] =>
        Object.entries(isJson(names) ? names : {}).flatMap(([address, name]) => {
          const found = all.get(`${folder}pictures/${textIn(name)}`)
          return found ? [{ address, bytes: () => found.bytes() }] : []
        })
      try {
        const html = await part('html')
        const text = html === null ? null : await part('txt')
        yield recordItem(
          {
            url: textIn(entry.url),
            title: textIn(entry.title),
            html,
            own: { entry, text: text ?? '', pictures: picturesOf(entry.pictures) },
          },
          where,
        )
      } catch {
        yield skipped(where, 'broken-file')
      }
    }
  },
}

/** What lies beside the entries and is no article by itself. */
export const lecternHead: ImportFormat = {
  name: 'Lectern',
  detect: ({ json }) => isJson(json) && json.format === 'lectern-archive',
  *read() {},
}
