import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FolderMemory, FolderMemoryStore } from '../core/library/folder/folder-memory'
import type { Kept } from '../core/library/kept'

/** What a list is kept aside before: one slot each. */
export type BackupOccasion = 'folder' | 'browsers'

/** The library as it was before it first met a folder, or another browser. Merging never alters a text, so texts are not in it. */
export interface LibraryBackup {
  /** Ms since 1970. */
  at: number
  kept: Kept[]
}

interface FolderSchema extends DBSchema {
  memory: { key: string; value: FolderMemory }
  backups: { key: string; value: LibraryBackup }
}

/** A database of its own: what is remembered of a folder may be lost without harm, the library may not. */
let connection: Promise<IDBPDatabase<FolderSchema>> | null = null

function folderConnection(): Promise<IDBPDatabase<FolderSchema>> {
  connection ??= openDB<FolderSchema>('lectern-folder', 1, {
    upgrade(database) {
      database.createObjectStore('memory')
      database.createObjectStore('backups')
    },
    terminated() {
      connection = null
    },
  })
  return connection
}

export const folderMemory: FolderMemoryStore = {
  read: async () => (await (await folderConnection()).get('memory', 'now')) ?? null,
  write: async (memory) => {
    await (await folderConnection()).put('memory', memory, 'now')
  },
}

/** To be told everything anew, and to tell everything anew. */
export async function forgetFolderMemory(): Promise<void> {
  await (await folderConnection()).delete('memory', 'now')
}

export async function keepBackup(before: BackupOccasion, backup: LibraryBackup): Promise<void> {
  await (await folderConnection()).put('backups', backup, before)
}

export async function readBackup(before: BackupOccasion): Promise<LibraryBackup | null> {
  return (await (await folderConnection()).get('backups', before)) ?? null
}
