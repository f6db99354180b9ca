/** Why a folder could not be used. Each has a sentence of its own with what to do next. */
export type FolderTrouble =
  /** No answer: no network, a wrong address, a certificate the browser does not believe, silence. */
  | 'unreachable'
  | 'redirected'
  /** Wrong name or password, or not allowed there. */
  | 'unauthorized'
  /** Something answers there, but not a WebDAV server. */
  | 'not-webdav'
  /** Locked, overloaded, out of order: later it may work. */
  | 'busy'
  | 'full'
  | 'server'
  /** What was written did not come back as it was. */
  | 'damaged'
  /** Another passphrase than the folder's other devices have, or none where they have one. */
  | 'passphrase'
  /** It held this library and does not any more: emptied, or another folder. */
  | 'emptied'

/** Nothing in the library was deleted or overwritten because of it. */
export class FolderError extends Error {
  readonly trouble: FolderTrouble
  /** Not to be asked again before this long, in ms; null: at the usual time. */
  readonly waitMs: number | null
  constructor(trouble: FolderTrouble, message: string, waitMs: number | null = null) {
    super(message)
    this.name = 'FolderError'
    this.trouble = trouble
    this.waitMs = waitMs
  }
}
