import type { Body, Entry } from '../core/library/entry'
import { libraryConnection } from './library-connection'

const READ_AHEAD = 50

/** Every entry with its text, those in the bin too, read a few at a time: a library may be larger than memory. */
export async function* everyArticle(ids: readonly string[]): AsyncGenerator<{ entry: Entry; body: Body | null }> {
  const database = await libraryConnection()
  for (let from = 0; from < ids.length; from += READ_AHEAD) {
    const some = ids.slice(from, from + READ_AHEAD)
    const transaction = database.transaction(['entries', 'bodies'])
    const found = await Promise.all(
      some.map(async (id) => ({
        entry: await transaction.objectStore('entries').get(id),
        body: (await transaction.objectStore('bodies').get(id)) ?? null,
      })),
    )
    for (const { entry, body } of found) if (entry) yield { entry, body }
  }
}
