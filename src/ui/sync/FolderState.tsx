import type { Losses } from '../../core/library/brake'
import type { FolderReport } from '../../core/library/folder/folder-report'
import { formatAgo } from '../controls/format'
import { useWords } from '../controls/words'
import { FolderDevices } from './FolderDevices'
import { FolderTrouble, type TroubleName } from './FolderTrouble'

export interface FolderStateProps {
  address: string
  isPaused: boolean
  isSealed: boolean
  status: {
    isRunning: boolean
    report: FolderReport | null
    reportAt: number | null
    trouble: TroubleName | null
    message: string
    losses: Losses | null
  } | null
  log: readonly string[]
  onSync: () => void
  /** The person lets a run do what it stopped before. */
  onAgree: () => void
  onPause: (isPaused: boolean) => void
  onForget: (device: string) => void
  onBackup: () => void
  onDisconnect: () => void
}

/** A folder that is connected: how it stands, who shares it, and what one can do about it. */
export function FolderState(props: FolderStateProps) {
  const { address, isPaused, isSealed, status, log, onSync, onPause, onBackup, onDisconnect } = props
  const { say, language } = useWords()
  const { report = null, reportAt = null } = status ?? {}
  const count = (value: number) => value.toLocaleString(language)
  return (
    <section aria-labelledby="folder-sync">
      <h2 id="folder-sync">{say('folderTitle')}</h2>
      <p class="sync-address">
        <bdi dir="ltr">{address}</bdi>
        {isSealed && <span class="sync-badge">{say('folderSealed')}</span>}
      </p>
      <p role="status">
        {isPaused
          ? say('folderPaused')
          : status?.isRunning
            ? say('folderRunning')
            : report && reportAt !== null
              ? say('folderDone', formatAgo(reportAt, Date.now(), language), count(report.received), count(report.sent))
              : say('syncNever')}
      </p>
      {status?.trouble && !status.isRunning && (
        <FolderTrouble
          trouble={status.trouble}
          message={status.message}
          losses={status.losses}
          onAgree={props.onAgree}
        />
      )}
      <div class="sync-actions">
        <button type="button" class="button primary" onClick={onSync}>
          {say('syncNow')}
        </button>
        <button type="button" class="button" onClick={() => onPause(!isPaused)}>
          {say(isPaused ? 'folderResume' : 'folderPause')}
        </button>
        <button type="button" class="button" onClick={onDisconnect}>
          {say('folderDisconnect')}
        </button>
      </div>
      {report && <FolderDevices devices={report.devices} onForget={props.onForget} />}
      <details class="sync-log">
        <summary>{say('folderLog')}</summary>
        <textarea readOnly rows={8} dir="ltr" aria-label={say('folderLog')} value={log.join('\n')} />
        <div class="sync-actions">
          <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(log.join('\n'))}>
            {say('folderCopyLog')}
          </button>
          <button type="button" class="button" onClick={onBackup}>
            {say('folderBackup')}
          </button>
        </div>
      </details>
    </section>
  )
}
