import type { Body } from '../../src/core/library/entry'
import type { Kept } from '../../src/core/library/kept'
import type { LibraryStore, Since, Snapshot } from '../../src/core/library/library-store'
import type { DeviceState } from '../../src/core/library/state/device-state'

export interface MemoryStore extends LibraryStore {
  records: Map<string, Kept>
  bodies: Map<string, Body>
  state(): DeviceState | null
}

/** A library's disk in memory: all or nothing, and copies only, as on the real one. */
export function createMemoryStore(): MemoryStore {
  const records = new Map<string, Kept>()
  const bodies = new Map<string, Body>()
  const written = new Map<string, number>()
  let state: DeviceState | null = null
  const idsOf = (which: readonly string[] | 'all' | Since): Iterable<string> => {
    if (which === 'all') return records.keys()
    if (!('since' in which)) return which
    return [...written].flatMap(([id, edits]) => (edits > which.since ? id : []))
  }
  const snapshot = (which: readonly string[] | 'all' | Since): Snapshot => {
    const kept = new Map<string, Kept>()
    for (const id of idsOf(which)) {
      const record = records.get(id)
      if (record) kept.set(id, structuredClone(record))
    }
    return { kept, state: structuredClone(state) }
  }
  return {
    records,
    bodies,
    state: () => state,
    read: async (which) => snapshot(which),
    async update(ids, decide) {
      const { change, result } = decide(snapshot(ids))
      if (change) {
        const copy = structuredClone(change)
        for (const one of copy.put) {
          records.set(one.entry.id, one)
          written.set(one.entry.id, copy.state.edits)
        }
        for (const body of copy.putBodies) bodies.set(body.id, body)
        for (const id of [...copy.dropBodies, ...copy.drop]) bodies.delete(id)
        for (const id of copy.drop) records.delete(id)
        state = copy.state
      }
      return result
    },
  }
}
