import type { SyncReport } from '../../core/library/sync-report'
import { formatAgo } from '../controls/format'
import { useWords } from '../controls/words'

export interface BrowserSyncProps {
  /** Null: not synced yet. */
  status: { at: number; report: SyncReport | null; error: string | null } | null
  onSync: () => void
}

/** The browser's own synchronising: always on, an index alone. */
export function BrowserSync({ status, onSync }: BrowserSyncProps) {
  const { say, language } = useWords()
  const report = status?.report
  return (
    <section aria-labelledby="browser-sync">
      <h2 id="browser-sync">{say('browserSyncTitle')}</h2>
      <p>{say('browserSyncText')}</p>
      {status?.error && <p class="sync-trouble">{say('syncFailed', status.error)}</p>}
      {status && report && (
        <>
          <p>
            {report.leftOut > 0
              ? say('syncLeftOut', formatAgo(status.at, Date.now(), language), report.leftOut.toLocaleString(language))
              : say(
                  'browserSyncSent',
                  formatAgo(status.at, Date.now(), language),
                  report.published.toLocaleString(language),
                )}
          </p>
          <ul class="sync-devices">
            {report.devices.map(({ device, state }) => (
              <li key={device}>
                <span class="sync-device">{device}</span>
                <span>
                  {say(
                    state === 'incomplete'
                      ? 'deviceIncomplete'
                      : state === 'unreadable'
                        ? 'deviceUnreadable'
                        : 'deviceWhole',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button" onClick={onSync}>
        {say('syncNow')}
      </button>
    </section>
  )
}
