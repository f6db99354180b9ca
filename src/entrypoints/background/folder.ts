import { TooManyLosses } from '../../core/library/brake'
import { FolderError } from '../../core/library/folder/folder-error'
import type { FolderPorts } from '../../core/library/folder/folder-ports'
import { createSeal } from '../../core/library/folder/seal'
import { type Consent, noConsent, syncFolder } from '../../core/library/folder/sync-folder'
import { LibraryFull } from '../../core/library/library-full'
import { createDavFolder } from '../../core/library/webdav/dav-folder'
import { createDavSend } from '../../platform/dav-send'
import { readDeviceName } from '../../platform/device-name'
import { type FolderAccess, readFolderAccess } from '../../platform/folder-access'
import { folderMemory, keepBackup } from '../../platform/folder-database'
import { type FolderStatus, keepFolderStatus, logFolder, readFolderStatus } from '../../platform/folder-status'
import { picturedIds, pictureHashes, readPicture } from '../../platform/kept-pictures'
import { announceNews } from '../../platform/library-channel'
import { getBody, openLibraryDatabase } from '../../platform/library-database'
import { takePictures } from './keep-pictures'

const store = openLibraryDatabase()
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** The folder with its real ports; null when the person has none. */
export async function folderPorts(): Promise<FolderPorts | null> {
  const access = await readFolderAccess()
  return access && portsFor(access, await readDeviceName())
}

const portsFor = (access: FolderAccess, deviceName: string): FolderPorts => ({
  store,
  now: Date.now,
  newDeviceId: () => crypto.randomUUID().slice(0, 8),
  announce: announceNews,
  folder: createDavFolder(createDavSend(access), Date.now),
  memory: folderMemory,
  seal: access.passphrase === '' ? null : createSeal(access.passphrase, access.salt, randomBytes),
  deviceName,
  readBody: getBody,
  pictures: {
    ids: picturedIds,
    hashesOf: pictureHashes,
    async read(hash) {
      const picture = await readPicture(hash)
      return picture ? new Uint8Array(await picture.arrayBuffer()) : null
    },
    take: async (id, pictures) => void (await takePictures(id, pictures)),
  },
})

let running: Promise<void> | null = null

/** One run at a time. It never throws: how it went stands in the status, for every page to see. */
export function syncWithFolder(consent: Consent = noConsent, isAsked = false): Promise<void> {
  running ??= run(consent, isAsked).finally(() => {
    running = null
  })
  return running
}

async function run(consent: Consent, isAsked: boolean): Promise<void> {
  const access = await readFolderAccess()
  if (!access || (access.isPaused && !isAsked)) return
  const last = await readFolderStatus()
  if (!isAsked && last && Date.now() < last.notBefore) return
  const at = Date.now()
  const none = { report: last?.report ?? null, reportAt: last?.reportAt ?? null, losses: null, notBefore: 0 }
  const status: FolderStatus = { at, isRunning: true, trouble: null, message: '', ...none }
  await keepFolderStatus(status)
  try {
    if ((await folderMemory.read()) === null)
      await keepBackup('folder', { at, kept: [...(await store.read('all')).kept.values()] })
    const report = await syncFolder(portsFor(access, await readDeviceName()), consent)
    await keepFolderStatus({ ...status, isRunning: false, report, reportAt: Date.now() })
    const { received, sent, texts, skipped } = report
    await logFolder(`went well: ${received} received, ${sent} sent, ${texts} texts sent, ${skipped} left aside`)
  } catch (error) {
    const trouble = troubleOf(error)
    await keepFolderStatus({ ...status, isRunning: false, ...trouble })
    await logFolder(`stopped (${trouble.trouble}): ${trouble.message}`)
  }
}

function troubleOf(error: unknown): Pick<FolderStatus, 'trouble' | 'message' | 'losses' | 'notBefore'> {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof TooManyLosses) return { trouble: 'losses', message, losses: error.losses, notBefore: 0 }
  if (error instanceof LibraryFull) return { trouble: 'library-full', message, losses: null, notBefore: 0 }
  if (!(error instanceof FolderError)) return { trouble: 'failed', message, losses: null, notBefore: 0 }
  const notBefore = error.waitMs === null ? 0 : Date.now() + error.waitMs
  return { trouble: error.trouble, message, losses: null, notBefore }
}
