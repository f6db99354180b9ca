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

/** The pictures of an article that are kept: hash by address, and the bytes of a hash. */
export interface KeptPictures {
  hashes: (id: string) => Promise<Readonly<Record<string, string>>>
  picture: (hash: string) => Promise<ExportedPicture | null>
}

/** What an export needs of the world. */
export interface ExportTools {
  /** Parses a body into a document that is never shown. */
  parse: (html: string) => Document
  /** A picture of the article at `article`. Null: it is not kept on this device. Nobody is asked for it. */
  picture: (url: string, article: string) => Promise<ExportedPicture | null>
}
