import { archiveFiles } from '../core/library/export/archive'
import { zipBlob } from '../core/library/export/zip-blob'
import { everyArticle } from '../platform/every-article'
import { listIds } from '../platform/library-database'
import { keptPictures } from './kept-pictures'

/** Everything in the library, the bin too, as one archive; given to the browser in pieces. */
export async function wholeArchive(): Promise<Blob> {
  return zipBlob(archiveFiles(everyArticle(await listIds()), Date.now(), keptPictures), 'application/zip')
}
