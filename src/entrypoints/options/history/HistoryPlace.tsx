import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import { readingWeeks } from '../../../core/library/history/reading-weeks'
import { monthsBefore, tagMonths } from '../../../core/library/history/tag-months'
import { listEntries } from '../../../platform/library-database'
import { HistoryPage } from '../../../ui/library/history/HistoryPage'

const WEEKS = 26
const MONTHS = 12
const TAGS = 8

/** What one has read, at a glance; counted when it is gone to. */
export function HistoryPlace() {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  useEffect(() => void listEntries().then(setEntries), [])
  const now = Date.now()
  const months = monthsBefore(now, MONTHS)
  return (
    <HistoryPage
      weeks={entries && readingWeeks(entries, now, WEEKS)}
      months={months}
      tags={tagMonths(entries ?? [], months, TAGS)}
    />
  )
}
