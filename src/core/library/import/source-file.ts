/** A file somebody chose, or one inside a zip they chose. */
export interface SourceFile {
  /** With the folders it lies in, `/` between them. */
  path: string
  /** In bytes, unpacked. */
  size: number
  bytes(): Promise<Uint8Array>
}

/** Everything that was chosen together: formats of several files find their other parts here. */
export type SourceFiles = ReadonlyMap<string, SourceFile>

/** A text larger than this is not read in one piece, in bytes. */
export const MOST_TEXT = 96 * 1024 * 1024

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

export const hasEnding = (path: string, ...endings: string[]): boolean =>
  endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
