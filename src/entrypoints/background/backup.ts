import { backupsToDrop, isBackupDue } from '../../core/library/export/backup-plan'
import { withArchiveUrl } from '../../platform/archive-page'
import {
  dropBackup,
  keepBackupStatus,
  mayBackUp,
  onBackupLook,
  readBackupStatus,
  saveBackup,
} from '../../platform/backup-files'
import { listIds } from '../../platform/library-database'
import { readSettings } from '../../platform/settings'
import { wholeArchive } from '../whole-archive'

/** Makes a backup whenever one is due; what goes wrong stands beside the setting. */
export function startBackups(): void {
  onBackupLook(async () => {
    const { backup } = await readSettings()
    const { at } = await readBackupStatus()
    // An empty library (a fresh profile, say) must not push the full archives of yesterday out.
    if (isBackupDue(backup.every, at, Date.now()) && (await listIds()).length > 0) await backUp()
  })
}

/** Lays a new archive down first, and only then takes the oldest away. */
export async function backUp(): Promise<void> {
  const status = await readBackupStatus()
  try {
    if (!(await mayBackUp())) throw new Error('The permission to save files was taken back.')
    const { backup } = await readSettings()
    const now = Date.now()
    const name = `Lectern/lectern-${new Date(now).toISOString().slice(0, 10)}.zip`
    const id = await withArchiveUrl(wholeArchive, (url) => saveBackup(url, name))
    const made = [...status.made, id]
    const old = backupsToDrop(made, backup.keep)
    await keepBackupStatus({ at: now, made: made.filter((one) => !old.includes(one)), error: null })
    for (const one of old) await dropBackup(one)
  } catch (error) {
    await keepBackupStatus({ ...status, error: error instanceof Error ? error.message : String(error) })
  }
}
