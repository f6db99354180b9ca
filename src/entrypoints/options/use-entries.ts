import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { onLibraryNews } from '../../platform/library-channel'
import { listEntries } from '../../platform/library-database'

/** The list as it is now, read again whenever the background says that it changed. */
export function useEntries(): { entries: Entry[] | null; failure: unknown } {
  const [entries, setEntries] = useState<Entry[] | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let current = 0
    const read = async () => {
      const turn = ++current
      try {
        const list = await listEntries()
        // An older reading must not overtake a newer one.
        if (turn === current) setEntries(list)
      } catch (error) {
        setFailure(error)
      }
    }
    void read()
    return onLibraryNews(read)
  }, [])
  return { entries, failure }
}
