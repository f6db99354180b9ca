import { archiveFiles } from '../core/library/export/archive'
import { zipPieces } from '../core/library/export/zip-blob'
import { everyArticle, listIds } from '../platform/library-database'

/** Everything in the library, the bin too, as one archive; given to the browser in pieces. */
export async function wholeArchive(): Promise<Blob> {
  const pieces: Blob[] = []
  const files = archiveFiles(everyArticle(await listIds()), Date.now())
  await zipPieces(files, (piece) => void pieces.push(new Blob(piece)))
  return new Blob(pieces, { type: 'application/zip' })
}
