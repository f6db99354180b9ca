import { useEffect, useState } from 'preact/hooks'
import { listIds } from '../../../platform/library-database'
import { countUsage } from '../../../platform/library-usage'
import type { StorageUsedProps, Usage } from '../../../ui/settings/StorageUsed'

const UNKNOWN: Usage = { texts: null, entries: null, notes: null, index: null, pictures: null }

/** What the library takes of the disk, kind by kind as it is counted. */
export function useUsage(): StorageUsedProps {
  const [usage, setUsage] = useState(UNKNOWN)
  const [articles, setArticles] = useState<number | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    void listIds().then((ids) => setArticles(ids.length))
    void countUsage((part) => setUsage((before) => ({ ...before, ...part })), gone.signal)
    return () => gone.abort()
  }, [])
  return { usage, articles }
}
