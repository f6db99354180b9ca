export interface FolderItem {
  name: string
  isFolder: boolean
}

/**
 * A folder that every device of one person sees, as small as it can be asked for: no locks, no conditional writing,
 * since servers disagree about both. A device writes only files no other device writes. Paths are lists of names.
 * Every call throws FolderError.
 */
export interface SharedFolder {
  /** Null: there is no such folder. */
  list(path: readonly string[]): Promise<FolderItem[] | null>
  /** Null: there is no such file. */
  read(path: readonly string[]): Promise<Uint8Array<ArrayBuffer> | null>
  /** So many bytes of a file from `offset` on, fewer where it ends before. Null: there is no such file. */
  readPart(path: readonly string[], offset: number, length: number): Promise<Uint8Array<ArrayBuffer> | null>
  /** Makes the folders above it when they are missing. */
  write(path: readonly string[], bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** A file or a folder with all that is in it; one that is not there is no error. */
  remove(path: readonly string[]): Promise<void>
}
