import { articleId } from '../../core/article/article-id'
import type { Entry } from '../../core/library/entry'
import type { Library, SaveRequest } from '../../core/library/library'
import { wantPictures } from '../../platform/kept-pictures'
import { keepWantedPictures } from './keep-pictures'
import { settingsNow } from './settings'

/** Saves an article, and has its pictures kept after it where the person wants that. No save waits for a picture. */
export async function saveArticle(library: Library, request: SaveRequest): Promise<Entry> {
  const { pictures } = await settingsNow()
  // Noted first: a worker that dies right after the save finds the note.
  if (pictures.keep) await wantPictures(await articleId(request.article.url), Date.now())
  const entry = await library.save(request)
  if (pictures.keep) void keepWantedPictures()
  return entry
}
