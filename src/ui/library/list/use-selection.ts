import { useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'

export interface Selection {
  /** Those chosen that are in the list now, in its order. */
  chosen: readonly Entry[]
  has: (id: string) => boolean
  /** `range`: everything from the last one chosen to this. */
  toggle: (index: number, range: boolean) => void
  all: () => void
  clear: () => void
}

/** Which rows of a list are chosen. What leaves the list leaves the selection. */
export function useSelection(list: readonly Entry[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const chosen = useMemo(() => list.filter(({ id }) => ids.has(id)), [list, ids])
  return {
    chosen,
    has: (id) => ids.has(id),
    toggle(index, range) {
      const id = list[index]?.id
      if (id === undefined) return
      const from = range ? list.findIndex((entry) => entry.id === last.current) : -1
      last.current = id
      const next = new Set(ids)
      if (from >= 0) {
        for (const entry of list.slice(Math.min(from, index), Math.max(from, index) + 1)) next.add(entry.id)
      } else if (!next.delete(id)) next.add(id)
      setIds(next)
    },
    all: () => setIds(new Set(list.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  }
}
