import { browser } from './browser'
import type { DavAccess } from './dav-send'

/** Where the folder is and how to get in: kept in this browser's local storage alone, never synced, never in a log. */
export interface FolderAccess extends DavAccess {
  /** Empty: without. */
  passphrase: string
  /** Base64, made once when the passphrase was set. */
  salt: string
  isPaused: boolean
}

const KEY = 'folder-access'

export async function readFolderAccess(): Promise<FolderAccess | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as FolderAccess | undefined) ?? null
}

export async function writeFolderAccess(access: FolderAccess): Promise<void> {
  await browser.storage.local.set({ [KEY]: access })
}

export async function forgetFolderAccess(): Promise<void> {
  await browser.storage.local.remove(KEY)
}
