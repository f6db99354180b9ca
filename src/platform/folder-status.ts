import type { Losses } from '../core/library/brake'
import type { FolderTrouble } from '../core/library/folder/folder-error'
import type { FolderReport } from '../core/library/folder/folder-report'
import { browser } from './browser'

const KEY = 'folder-status'
const LOG = 'folder-log'
const MOST_LINES = 200

/** How things stand with the folder, kept where every page of ours can see it. */
export interface FolderStatus {
  /** Of the last run, in ms since 1970. */
  at: number
  isRunning: boolean
  /** Of the last run that went well. */
  report: FolderReport | null
  reportAt: number | null
  /** Why the last run stopped. */
  trouble: FolderTrouble | 'library-full' | 'losses' | 'failed' | null
  message: string
  /** What it would have deleted or replaced, when it stopped because of that. */
  losses: Losses | null
  /** The server asked not to be asked before, in ms since 1970; 0: it did not. */
  notBefore: number
}

export async function readFolderStatus(): Promise<FolderStatus | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as FolderStatus | undefined) ?? null
}

export async function keepFolderStatus(status: FolderStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status })
}

/** One line more in the log that a person can copy. It names no password and no article. */
export async function logFolder(line: string): Promise<void> {
  const lines = await readFolderLog()
  const dated = `${new Date().toISOString()} ${line}`
  await browser.storage.local.set({ [LOG]: [...lines, dated].slice(-MOST_LINES) })
}

export async function readFolderLog(): Promise<string[]> {
  return ((await browser.storage.local.get(LOG))[LOG] as string[] | undefined) ?? []
}

export async function forgetFolderStatus(): Promise<void> {
  await browser.storage.local.remove([KEY, LOG])
}

/** Calls back at every change of what these files keep. @returns a function that stops it */
export function onFolderChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (
      area === 'local' &&
      Object.keys(changes).some((key) => key.startsWith('folder-') || key === 'sync-status' || key === 'device-name')
    ) {
      listener()
    }
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
