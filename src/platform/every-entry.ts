import type { Entry } from '../core/library/entry'
import { libraryConnection } from './library-connection'

/** Entries of one answer: each is a task of its own, and the page must stay free for whoever types meanwhile. */
const AT_ONCE = 200

/** Every entry, the bin's too, newest first; all as of one moment. */
export async function listAllEntries(): Promise<Entry[]> {
  const { store } = (await libraryConnection()).transaction('entries')
  const all: Entry[] = []
  let rest: IDBKeyRange | null = null
  for (;;) {
    const some: Entry[] = await store.getAll(rest, AT_ONCE)
    all.push(...some)
    const last = some.at(-1)
    if (!last || some.length < AT_ONCE) return all.sort((a, b) => b.savedAt - a.savedAt)
    rest = IDBKeyRange.lowerBound(last.id, true)
  }
}
