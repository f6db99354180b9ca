import { useEffect, useState } from 'preact/hooks'
import { type SyncStatus, watchSyncStatus } from '../../platform/sync-status'
import { formatAgo } from '../../ui/controls/format'
import { useWords, type Words } from '../../ui/controls/words'

/** How often "2 minutes ago" is said anew, in ms. */
const MINUTE = 60_000

/** How things stand between the person's browsers, as a sentence. */
export function useSyncStatus(): string {
  const { say, language } = useWords()
  const [status, setStatus] = useState<SyncStatus | null>(null)
  const [now, setNow] = useState(Date.now)
  useEffect(
    () =>
      watchSyncStatus((latest) => {
        setNow(Date.now())
        setStatus(latest)
      }),
    [],
  )
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return status ? sentence(status, formatAgo(status.at, now, language), { say, language }) : say('syncNever')
}

function sentence({ report, error, losses }: SyncStatus, ago: string, { say, language }: Words): string {
  if (losses) return say('syncStopped')
  if (error !== null || !report) return say('syncFailed', error ?? '')
  if (report.leftOut > 0) return say('syncLeftOut', ago, report.leftOut.toLocaleString(language))
  const devices = report.devices.length
  return devices > 1 ? say('syncOthers', ago, devices.toLocaleString(language)) : say('syncAlone', ago)
}
