import { articleId } from '../../article/article-id'
import type { Body } from '../entry'
import { type Kept, keptOf, stateOf } from '../kept'
import type { LibraryPorts } from '../library'
import { takePen } from '../state/pen'
import type { ImportedEntry, ImportResult } from './imported-entry'
import { importedState } from './imported-state'

/**
 * Takes a batch in, in one transaction: all of it is there afterwards or nothing. Addresses that mean one page are one
 * entry. May be repeated: what is there already is counted and not written.
 * @throws LibraryFull
 */
export async function importEntries(
  { store, now, newDeviceId, scheduleSync, announce }: LibraryPorts,
  entries: readonly ImportedEntry[],
): Promise<ImportResult> {
  const named = await Promise.all(entries.map(async (entry) => ({ id: await articleId(entry.article.url), entry })))
  await scheduleSync()
  const ids = [...new Set(named.map(({ id }) => id))]
  const { result, written } = await store.update(ids, ({ kept, state }) => {
    const pen = takePen(state, now(), newDeviceId)
    const result: ImportResult = { added: 0, changed: 0, unchanged: 0 }
    const put = new Map<string, Kept>()
    const bodies = new Map<string, Body>()
    for (const { id, entry } of named) {
      const present = put.get(id) ?? kept.get(id)
      const before = present ? stateOf(present) : null
      const after = importedState(before, id, entry, pen)
      const { html, text } = entry.article
      const bringsBody = html !== '' && !(present?.entry.hasBody ?? false)
      if (after.head === null || (after === before && !bringsBody)) {
        result.unchanged++
        continue
      }
      if (bringsBody) bodies.set(id, { id, html, text })
      put.set(id, keptOf(after, after.head, bringsBody || (present?.entry.hasBody ?? false), pen.horizon))
      if (present) result.changed++
      else result.added++
    }
    const written = [...put.keys()]
    if (written.length === 0) return { change: null, result: { result, written } }
    const change = {
      put: [...put.values()],
      putBodies: [...bodies.values()],
      dropBodies: [],
      drop: [],
      state: pen.state(),
    }
    return { change, result: { result, written } }
  })
  if (written.length > 0) announce({ ids: written })
  return result
}
