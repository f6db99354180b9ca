import type { Losses } from '../core/library/brake'
import type { SyncReport } from '../core/library/browser-sync/sync-report'
import { browser } from './browser'

const KEY = 'sync-status'

/** How the last sync went, kept where every page of ours can see it. */
export interface SyncStatus {
  /** Ms since 1970. */
  at: number
  report: SyncReport | null
  /** Why it failed, or null. */
  error: string | null
  /** What it would have deleted or replaced, when it stopped because of that. */
  losses?: Losses | null
}

export async function keepSyncStatus(status: SyncStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status })
}

/** Null: never synced. */
export async function readSyncStatus(): Promise<SyncStatus | null> {
  const stored = await browser.storage.local.get(KEY)
  return (stored[KEY] as SyncStatus | undefined) ?? null
}

/** Tells the status now and at every change. @returns a function that stops it. */
export function watchSyncStatus(tell: (status: SyncStatus | null) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) tell((changes[KEY]?.newValue as SyncStatus | undefined) ?? null)
  }
  browser.storage.onChanged.addListener(onChanged)
  void readSyncStatus().then(tell)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
