import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import type { Query } from '../../../core/library/search/parse-query'

/** Finds entries among `scope`, the best first: at first what a screen shows, then the others. */
export type Search = (query: Query, scope: readonly Entry[]) => AsyncIterable<readonly Entry[]>

/**
 * What a query finds, as it is typed. What is shown always belongs to one query and one state of the library: an answer
 * that comes late is thrown away, and until one is there the former stays. Null: nothing has been found yet.
 */
export function useFound(
  search: Search,
  scope: readonly Entry[],
  query: Query,
  searching: boolean,
): readonly Entry[] | null {
  const [found, setFound] = useState<readonly Entry[] | null>(null)
  const turn = useRef(0)
  useEffect(() => {
    const mine = ++turn.current
    if (!searching) {
      setFound(null)
      return
    }
    const run = async () => {
      let all: readonly Entry[] = []
      for await (const part of search(query, scope)) {
        if (mine !== turn.current) return
        all = all.length === 0 ? part : [...all, ...part]
        setFound(all)
      }
    }
    void run()
  }, [search, scope, query, searching])
  return found
}
