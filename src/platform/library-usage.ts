import { segmentBytes } from '../core/library/search/segment'
import { pictureBytes } from './kept-pictures'
import { libraryConnection } from './library-connection'

/** Bytes on this device, by what they are. */
export interface LibraryUsage {
  texts: number
  entries: number
  /** Highlights and notes. */
  notes: number
  index: number
  pictures: number
}

/** Bodies read at a time: a library may be larger than memory. */
const AT_ONCE = 200

/**
 * Counts what the library takes of the disk, as near as can be told from outside the database, and tells each kind as
 * soon as it is counted: the texts come last.
 */
export async function countUsage(tell: (usage: Partial<LibraryUsage>) => void, signal: AbortSignal): Promise<void> {
  const database = await libraryConnection()
  tell({ pictures: await pictureBytes() })
  const all = await database.getAll('entries')
  const written = all.filter(({ highlights, note }) => highlights.length > 0 || note !== '')
  const notes = written.reduce((sum, { highlights, note }) => sum + sizeOf(JSON.stringify([highlights, note])), 0)
  tell({ notes, entries: all.reduce((sum, entry) => sum + sizeOf(JSON.stringify(entry)), 0) - notes })
  let index = 0
  for (const key of await database.getAllKeys('segments')) {
    const segment = await database.get('segments', key)
    if (segment) index += segmentBytes(segment)
  }
  tell({ index })
  let texts = 0
  for (let from = 0; from < all.length && !signal.aborted; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    const { store } = database.transaction('bodies')
    for (const body of await Promise.all(some.map(({ id }) => store.get(id)))) {
      if (body) texts += sizeOf(body.html) + sizeOf(body.text)
    }
  }
  if (!signal.aborted) tell({ texts })
}

/** Browsers write a text with one byte a unit if every unit fits into one, else with two (structured clone). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what is meant
const sizeOf = (text: string): number => (/^[\x00-\xff]*$/.test(text) ? text.length : 2 * text.length)
