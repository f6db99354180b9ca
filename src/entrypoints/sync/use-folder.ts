import { useEffect, useState } from 'preact/hooks'
import { readDeviceName } from '../../platform/device-name'
import { type FolderAccess, readFolderAccess } from '../../platform/folder-access'
import { type FolderStatus, onFolderChange, readFolderLog, readFolderStatus } from '../../platform/folder-status'
import { readSyncStatus, type SyncStatus } from '../../platform/sync-status'

export interface FolderNow {
  access: FolderAccess | null
  status: FolderStatus | null
  log: readonly string[]
  browsers: SyncStatus | null
  /** What this device is called. */
  name: string
}

/** How syncing stands, read again at every change; null while it is read the first time. */
export function useFolder(): FolderNow | null {
  const [now, setNow] = useState<FolderNow | null>(null)
  useEffect(() => {
    const read = async () => {
      const [access, status, log, browsers, name] = await Promise.all([
        readFolderAccess(),
        readFolderStatus(),
        readFolderLog(),
        readSyncStatus(),
        readDeviceName(),
      ])
      setNow({ access, status, log, browsers, name })
    }
    void read()
    return onFolderChange(() => void read())
  }, [])
  return now
}
