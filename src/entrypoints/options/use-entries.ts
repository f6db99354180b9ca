import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { listAllEntries } from '../../platform/every-entry'
import { getEntries, newestUnread } from '../../platform/library-database'
import { gatherNews } from './gather-news'

/** As many as the tallest window shows. */
const FIRST = 24
const STEPS = 120

export interface Entries {
  /** Newest first, the bin among them; null while they are being read. */
  entries: readonly Entry[] | null
  /** Not only the first. */
  complete: boolean
  failure: unknown
}

/**
 * The library as it is now: first what a window shows of it, then all, then whatever the background says has changed,
 * which alone is read again.
 */
export function useEntries(): Entries {
  const [state, setState] = useState<Entries>({ entries: null, complete: false, failure: null })
  useEffect(() => {
    let gone = false
    let all: readonly Entry[] | null = null
    const show = (next: Partial<Entries>) => {
      if (!gone) setState((before) => ({ ...before, ...next }))
    }
    const readFirst = async () => {
      try {
        show({ entries: await newestUnread(FIRST, STEPS) })
        // The first rows are painted before the long reading begins.
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
        performance.mark('library-first-rows')
        all = await listAllEntries()
        show({ entries: all, complete: true, failure: null })
      } catch (failure) {
        show({ failure })
      }
    }
    let reading = readFirst()
    /** One after the other: what was read first must not be shown last. */
    const update = (ids: readonly string[]): Promise<void> => {
      reading = reading.then(async () => {
        try {
          all = all === null || ids.length > MANY ? await listAllEntries() : merged(all, ids, await readSome(ids))
          show({ entries: all, complete: true, failure: null })
        } catch (failure) {
          show({ failure })
        }
      })
      return reading
    }
    const stop = gatherNews(update)
    return () => {
      gone = true
      stop()
    }
  }, [])
  return state
}

/** Changes from which on all is read again: as many questions take longer than the whole in few answers. */
const MANY = 1_000
/** Read in one go: the page must stay free for whoever types meanwhile. */
const AT_ONCE = 100

async function readSome(ids: readonly string[]): Promise<Entry[]> {
  const read: Entry[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    if (from > 0) await new Promise((free) => setTimeout(free))
    read.push(...(await getEntries(ids.slice(from, from + AT_ONCE))))
  }
  return read
}

/** The list with what was read anew in its place, and without what is gone. */
function merged(all: readonly Entry[], ids: readonly string[], read: readonly Entry[]): Entry[] {
  const changed = new Set(ids)
  return [...all.filter(({ id }) => !changed.has(id)), ...read].sort((a, b) => b.savedAt - a.savedAt)
}
