import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { IndexReader } from '../../core/library/search/index-reader'
import type { Query } from '../../core/library/search/parse-query'
import { LibrarySearch } from '../../core/library/search/search-library'
import { TextCache } from '../../core/library/search/text-cache'
import { onLibraryNews } from '../../platform/library-channel'
import { readIndex, readTexts } from '../../platform/library-index'
import type { Search } from '../../ui/library/list/use-found'

/** Texts read in one go while nobody waits for them. */
const WARMED = 100

/**
 * Searches the library of this device. The index is read at the first search and again when it has grown; texts are
 * read ahead after that, so that checking candidates does not wait for the disk.
 */
export function useSearch(): Search {
  const texts = useRef(new TextCache(readTexts))
  const reader = useRef<Promise<IndexReader> | null>(null)
  const isAhead = useRef(false)
  const made = useRef<{ reader: IndexReader; scope: readonly Entry[]; search: LibrarySearch } | null>(null)
  const [generation, setGeneration] = useState(0)
  useEffect(
    () =>
      onLibraryNews(({ ids }) => {
        for (const id of ids) texts.current.forget(id)
        if (reader.current === null) return
        reader.current = null
        setGeneration((before) => before + 1)
      }),
    [],
  )
  // Another generation is another search, and is asked anew.
  return useCallback(
    async function* search(query: Query, scope: readonly Entry[]) {
      reader.current ??= readIndex().then(({ segments, unindexed }) => new IndexReader(segments, new Set(unindexed)))
      const index = await reader.current
      if (made.current?.reader !== index || made.current.scope !== scope) {
        made.current = { reader: index, scope, search: new LibrarySearch(index, scope, texts.current) }
      }
      try {
        yield* made.current.search.find(query)
      } finally {
        // However the first search ends: whoever types on leaves it before its last answers.
        if (!isAhead.current) void readAhead(texts.current, scope)
        isAhead.current = true
      }
    },
    [generation],
  )
}

async function readAhead(texts: TextCache, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length && !texts.isFull; from += WARMED) {
    await texts.load(entries.slice(from, from + WARMED).map(({ id }) => id))
    await new Promise((idle) => setTimeout(idle, 20))
  }
  performance.mark('library-texts-read')
}
