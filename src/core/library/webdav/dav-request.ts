/** One request to a WebDAV server (RFC 4918). */
export interface DavRequest {
  method: 'PROPFIND' | 'GET' | 'PUT' | 'MKCOL' | 'DELETE'
  /** Segments below the folder the person chose, not encoded; none: the folder itself. */
  path: readonly string[]
  headers: Readonly<Record<string, string>>
  body: Uint8Array<ArrayBuffer> | null
}

export interface DavReply {
  status: number
  header(name: string): string | null
  body: Uint8Array<ArrayBuffer>
}

/**
 * Carries a request to the server with the person's name and password and brings the reply, whatever its status.
 * @throws FolderError `unreachable` or `redirected` when there is none
 */
export type Send = (request: DavRequest) => Promise<DavReply>
