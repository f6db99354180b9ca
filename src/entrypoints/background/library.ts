import { createLibrary } from '../../core/library/library'
import { scheduleIndex, scheduleSync } from '../../platform/alarms'
import { readDeviceName } from '../../platform/device-name'
import { keepBackup } from '../../platform/folder-database'
import { announceNews } from '../../platform/library-channel'
import { openLibraryDatabase } from '../../platform/library-database'
import { createSyncCarrier } from '../../platform/sync-carrier'

/** The library with its real ports. Only the background has one: everyone else reads. */
export const library = createLibrary({
  store: openLibraryDatabase(),
  carrier: createSyncCarrier(),
  now: Date.now,
  newDeviceId: () => crypto.randomUUID().slice(0, 8),
  scheduleSync,
  deviceName: readDeviceName,
  keepBackup: (kept) => keepBackup('browsers', { at: Date.now(), kept: [...kept] }),
  announce(news) {
    announceNews(news)
    void scheduleIndex()
  },
})
