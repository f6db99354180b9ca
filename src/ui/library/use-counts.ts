import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { countEntries, STEP, type TagCounts, type ViewCounts } from './list/count-entries'

interface Counts {
  tags: TagCounts
  /** Null while there are entries that have not been read. */
  views: ViewCounts | null
}

/**
 * What the side column tells of the entries: of a few at once, of many in steps between which the page is free, the former
 * counts standing until then.
 */
export function useCounts(entries: readonly Entry[] | null, complete: boolean, language: string): Counts {
  const [counted, setCounted] = useState<Counts & { of: readonly Entry[] | null }>({ of: null, tags: [], views: null })
  const few = useMemo(() => {
    if (!entries || entries.length > STEP) return null
    const { value } = countEntries(entries, Date.now(), language).next()
    return value ? { tags: value.tags, views: complete ? value.views : null } : null
  }, [entries, complete, language])
  useEffect(() => {
    if (!entries || few) return
    const counting = countEntries(entries, Date.now(), language)
    let timer: ReturnType<typeof setTimeout>
    const step = () => {
      const { done, value } = counting.next()
      if (done) setCounted({ of: entries, ...value })
      else timer = setTimeout(step)
    }
    timer = setTimeout(step)
    return () => clearTimeout(timer)
  }, [entries, few, language])
  const last = useRef<Counts>(counted)
  if (few) last.current = few
  else if (counted.of === entries) last.current = counted
  return last.current
}
