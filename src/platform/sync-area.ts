import { browser } from './browser'

/** Tells of every change in `storage.sync`, our own writes included: merging one's own records changes nothing. */
export function onSyncAreaChanged(listener: () => Promise<void>): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') return listener()
  })
}
