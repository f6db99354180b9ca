import type { Losses as WouldBeLost } from '../../core/library/brake'
import type { PlaceReport, SyncReport } from '../../core/library/browser-sync/sync-report'
import { formatAgo } from '../controls/format'
import { useWords } from '../controls/words'
import { DeviceList } from './DeviceList'
import { Losses } from './Losses'

export interface BrowserSyncProps {
  /** Null: not synced yet. */
  status: { at: number; report: SyncReport | null; error: string | null; losses?: WouldBeLost | null } | null
  onSync: () => void
  /** The person lets a run do what it stopped before. */
  onAgree: () => void
  onForget: (device: string) => void
  onBackup: () => void
}

/** The browser's own synchronising: always on, an index alone. */
export function BrowserSync({ status, onSync, onAgree, onForget, onBackup }: BrowserSyncProps) {
  const { say, language } = useWords()
  const report = status?.report
  const ago = (at: number) => formatAgo(at, Date.now(), language)
  const statusOf = ({ state, at }: PlaceReport): string =>
    state === 'incomplete'
      ? say('deviceIncomplete')
      : state === 'unreadable'
        ? say('deviceUnreadable')
        : at === 0
          ? say('deviceWhole')
          : say('deviceWrote', ago(at))
  return (
    <section aria-labelledby="browser-sync">
      <h2 id="browser-sync">{say('browserSyncTitle')}</h2>
      <p>{say('browserSyncText')}</p>
      {status?.losses ? (
        <Losses losses={status.losses} onAgree={onAgree} />
      ) : (
        status?.error && <p class="sync-trouble">{say('syncFailed', status.error)}</p>
      )}
      {status && report && (
        <>
          <p role="status">
            {report.leftOut > 0
              ? say('syncLeftOut', ago(status.at), report.leftOut.toLocaleString(language))
              : say('browserSyncSent', ago(status.at), report.published.toLocaleString(language))}
          </p>
          <h3>{say('browserDevices')}</h3>
          <DeviceList
            devices={report.devices.map((one) => ({ ...one, name: one.name || one.device, status: statusOf(one) }))}
            onForget={onForget}
          />
        </>
      )}
      <div class="sync-actions">
        <button type="button" class="button" onClick={onSync}>
          {say('syncNow')}
        </button>
        <button type="button" class="button quiet" onClick={onBackup}>
          {say('browserBackup')}
        </button>
      </div>
    </section>
  )
}
