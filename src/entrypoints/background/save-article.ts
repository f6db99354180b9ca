import { articleId } from '../../core/article/article-id'
import type { Entry } from '../../core/library/entry'
import type { Library, SaveRequest } from '../../core/library/library'
import { findSaved } from '../../platform/find-saved'
import { wantPictures } from '../../platform/kept-pictures'
import { keepWantedPictures } from './keep-pictures'
import { settingsNow } from './settings'

/** Saves an article, and has its pictures kept after it where the person wants that. No save waits for a picture. */
export async function saveArticle(library: Library, request: SaveRequest): Promise<Entry> {
  const { pictures } = await settingsNow()
  const { article } = request
  // The same page twice is one entry, whichever of its addresses one came by.
  const url = (await findSaved(article.url, { title: article.title }))?.url ?? article.url
  // Noted first: a worker that dies right after the save finds the note.
  if (pictures.keep) await wantPictures(await articleId(url), Date.now())
  const entry = await library.save({ ...request, article: { ...article, url } })
  if (pictures.keep) void keepWantedPictures()
  return entry
}
