import { TooManyLosses } from '../../core/library/brake'
import type { SyncReport } from '../../core/library/browser-sync/sync-report'
import type { Library } from '../../core/library/library'
import { onSyncDue } from '../../platform/alarms'
import { onSyncAreaChanged } from '../../platform/sync-area'
import { keepSyncStatus, readSyncStatus } from '../../platform/sync-status'
import { syncWithFolder } from './folder'

/** Merges what other browsers wrote as soon as it arrives, and writes our own changes when the alarm says so. */
export function startSync(library: Library): void {
  onSyncAreaChanged(() =>
    keepingStatus(async () => {
      const { report: last } = (await readSyncStatus()) ?? {}
      // What is published did not change by merging; how much of it there is stands where it stood.
      return { ...(await library.merge()), published: last?.published ?? 0, leftOut: last?.leftOut ?? 0 }
    }),
  )
  onSyncDue(async () => {
    await syncNow(library)
    await syncWithFolder()
    await library.purge()
  })
}

/** Merges, then publishes: what came in first may make some of our own records needless. */
export function syncNow(library: Library, consented = 0): Promise<void> {
  return keepingStatus(async () => {
    const merged = await library.merge(consented)
    return { ...(await library.publish()), merged: merged.merged, devices: merged.devices }
  })
}

/** No silent failure: what went wrong stands in the library's side column until a sync goes well. */
async function keepingStatus(work: () => Promise<SyncReport>): Promise<void> {
  const at = Date.now()
  try {
    await keepSyncStatus({ at, report: await work(), error: null })
  } catch (error) {
    const losses = error instanceof TooManyLosses ? error.losses : null
    await keepSyncStatus({ at, report: null, error: error instanceof Error ? error.message : String(error), losses })
  }
}
