import { useEffect, useState } from 'preact/hooks'
import { type BackupStatus, readBackupStatus, requestBackups } from '../../../platform/backup-files'
import { sendLetter } from '../../../platform/send-letter'
import { writeSetting } from '../../../platform/settings'
import { formatAgo } from '../../../ui/controls/format'
import { useWords } from '../../../ui/controls/words'
import type { BackupSectionProps } from '../../../ui/library/exchange/BackupSection'
import { useSettings } from '../../use-settings'

/** When backups are made, and how the last one went. */
export function useBackup(): BackupSectionProps {
  const { say, language } = useWords()
  const { backup } = useSettings()
  const [status, setStatus] = useState<BackupStatus | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => void readBackupStatus().then(setStatus), [])

  /** Asked within the press: the browser asks at no other time. */
  const allowed = async () => {
    const granted = await requestBackups()
    setRefused(!granted)
    return granted
  }
  const now = async () => {
    if (!(await allowed())) return
    setBusy(true)
    await sendLetter('backUpNow', {}).catch(() => null)
    setStatus(await readBackupStatus())
    setBusy(false)
  }
  const sentence = () => {
    if (refused) return say('backupRefused')
    if (isBusy) return say('backupRunning')
    if (status?.error) return say('backupFailed', status.error)
    return status?.at ? say('backupLast', formatAgo(status.at, Date.now(), language)) : say('backupNone')
  }
  return {
    ...backup,
    isBusy,
    status: sentence(),
    onEvery: async (every) => {
      if (every === 'never' || (await allowed())) await writeSetting('backup', 'every', every)
    },
    onKeep: (keep) => void writeSetting('backup', 'keep', keep),
    onNow: () => void now(),
  }
}
