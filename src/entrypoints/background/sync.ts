import type { Library } from '../../core/library/library'
import { onSyncDue } from '../../platform/alarms'
import { onSyncAreaChanged } from '../../platform/sync-area'

/** Merges what other browsers wrote as soon as it arrives, and writes our own changes when the alarm says so. */
export function startSync(library: Library): void {
  onSyncAreaChanged(async () => {
    await library.merge()
  })
  onSyncDue(async () => {
    await library.merge()
    await library.publish()
    await library.purge()
  })
}
