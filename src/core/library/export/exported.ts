import type { Body, Entry } from '../entry'

/** An article on its way out. */
export interface ExportedArticle {
  entry: Entry
  /** Null: its text is not on this device. */
  body: Body | null
}

/** A file of an export, in the order in which it is written. */
export interface ExportedFile {
  path: string
  content: string | Uint8Array
  /** Already packed, or not to be packed: it is stored as it is. */
  stored?: boolean
}

/** A kept picture, by the address it had. */
export interface ExportedPicture {
  /** A media type. */
  type: string
  bytes: Uint8Array
}

/** What an export needs of the world. */
export interface ExportTools {
  /** Parses a body into a document that is never shown. */
  parse: (html: string) => Document
  /** Null: it is not kept on this device. Nobody is asked for it. */
  picture: (url: string) => Promise<ExportedPicture | null>
}
