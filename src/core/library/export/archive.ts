import { pictureEndings } from '../pictures/picture-type'
import type { ExportedArticle, ExportedFile, KeptPictures } from './exported'

/** Entries in one file of the archive: a library of any size is written and read a piece at a time. */
const ENTRIES_A_FILE = 500

export const ARCHIVE_VERSION = 1

/**
 * Lectern's own archive, as docs/archive-format.md says: `lectern.json`, the texts in `articles/`, kept
 * pictures in `pictures/`, and the entries in `entries-*.json`. Read back it gives an equal library.
 * @param exportedAt ms since 1970
 */
export async function* archiveFiles(
  articles: AsyncIterable<ExportedArticle>,
  exportedAt: number,
  kept: KeptPictures,
): AsyncGenerator<ExportedFile> {
  yield {
    path: 'lectern.json',
    content: JSON.stringify({
      format: 'lectern-archive',
      version: ARCHIVE_VERSION,
      exportedAt: new Date(exportedAt).toISOString(),
    }),
  }
  // Each picture is one file, however many articles show it.
  const names = new Map<string, string>()
  let part = 0
  let entries: unknown[] = []
  const entriesFile = (): ExportedFile => ({
    path: `entries-${String(++part).padStart(4, '0')}.json`,
    content: entriesJson(entries),
  })
  for await (const { entry, body } of articles) {
    if (body) {
      yield { path: `articles/${entry.id}.html`, content: body.html }
      yield { path: `articles/${entry.id}.txt`, content: body.text }
    }
    const pictures: Record<string, string> = {}
    for (const [address, hash] of Object.entries(body ? await kept.hashes(entry.id) : {})) {
      const name = names.get(hash)
      const picture = name ? null : await kept.picture(hash)
      if (picture) {
        names.set(hash, `${hash}.${pictureEndings[picture.type] ?? 'bin'}`)
        yield { path: `pictures/${names.get(hash)}`, content: picture.bytes, stored: true }
      }
      pictures[address] = names.get(hash) ?? ''
    }
    entries.push(Object.keys(pictures).length > 0 ? { ...entry, pictures } : entry)
    if (entries.length < ENTRIES_A_FILE) continue
    yield entriesFile()
    entries = []
  }
  if (entries.length > 0 || part === 0) yield entriesFile()
}

/** Entries as JSON: a part of the archive, and by itself the JSON export. */
export const entriesJson = (entries: readonly unknown[]): string =>
  JSON.stringify({ format: 'lectern-entries', version: ARCHIVE_VERSION, entries }, null, 1)
