import { browser } from './browser'

/** How the last backup went, kept where every page of ours can see it. */
export interface BackupStatus {
  /** When the last one succeeded, in ms since 1970; null: none has yet. */
  at: number | null
  /** Downloads of this browser, oldest first. */
  made: number[]
  /** Why the last one failed, or null. */
  error: string | null
}

const KEY = 'backup-status'
const ALARM = 'backup'
/** How often it is looked whether one is due, in minutes: a browser is seldom open at a settled hour. */
const LOOK_EVERY = 60
/** Between two looks at a download, in ms, and how many there are. */
const LOOK = 250
const MOST_LOOKS = 2400

export async function readBackupStatus(): Promise<BackupStatus> {
  const stored = await browser.storage.local.get(KEY)
  return (stored[KEY] as BackupStatus | undefined) ?? { at: null, made: [], error: null }
}

export async function keepBackupStatus(status: BackupStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status })
}

/** Calls back now and then; registered at the top level of the background. */
export function onBackupLook(look: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === ALARM ? look() : undefined))
  void browser.alarms.get(ALARM).then(async (alarm) => {
    if (!alarm) await browser.alarms.create(ALARM, { delayInMinutes: 2, periodInMinutes: LOOK_EVERY })
  })
}

/** Chromium's worker cannot name a file that is to be saved: a page that nobody sees does it for the worker. */
const needed = (): ('downloads' | 'offscreen')[] =>
  navigator.userAgent.includes('Firefox') ? ['downloads'] : ['downloads', 'offscreen']

/** Asks the person. Must be called within a press, before any await. False when refused. */
export const requestBackups = (): Promise<boolean> => browser.permissions.request({ permissions: needed() as never })

export const mayBackUp = (): Promise<boolean> => browser.permissions.contains({ permissions: needed() as never })

/**
 * Lays a file into the downloads folder without asking where, and waits until it lies there.
 * @param name with folders below the downloads folder
 * @returns what the browser calls the download
 */
export async function saveBackup(url: string, name: string): Promise<number> {
  const id = await browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: 'uniquify' })
  for (let look = 0; look < MOST_LOOKS; look++) {
    const [download] = await browser.downloads.search({ id })
    if (download?.state === 'complete') return id
    if (!download || download.state === 'interrupted') throw new Error(download?.error ?? 'The download was removed.')
    await new Promise((resolve) => setTimeout(resolve, LOOK))
  }
  throw new Error('The download did not end.')
}

/** Takes an old one away. One that the person has moved or forgotten is left in peace. */
export async function dropBackup(id: number): Promise<void> {
  try {
    await browser.downloads.removeFile(id)
    await browser.downloads.erase({ id })
  } catch {
    // It is not where the browser laid it: it belongs to the person now.
  }
}
