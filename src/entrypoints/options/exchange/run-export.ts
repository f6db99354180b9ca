import { articleId } from '../../../core/article/article-id'
import type { Entry } from '../../../core/library/entry'
import { archiveFiles, entriesJson } from '../../../core/library/export/archive'
import { bookmarksHtml } from '../../../core/library/export/bookmarks-html'
import { dataPicture } from '../../../core/library/export/data-picture'
import { epubFiles } from '../../../core/library/export/epub/epub-files'
import type { ExportedArticle, ExportTools } from '../../../core/library/export/exported'
import { markdownFiles } from '../../../core/library/export/markdown-files'
import { tableCsv } from '../../../core/library/export/table-csv'
import { zipBlob } from '../../../core/library/export/zip-blob'
import { everyArticle } from '../../../platform/every-article'
import { parseInert } from '../../../platform/trusted-html'
import { keptPictures } from '../../kept-pictures'

export type ExportForm = 'archive' | 'markdown' | 'epub' | 'bookmarks' | 'csv' | 'json'

export interface ExportOrder {
  form: ExportForm
  entries: readonly Entry[]
  title: string
  contents: string
  language: string
  /** Ms since 1970. */
  now: number
}

const tools: ExportTools = {
  parse: parseInert,
  async picture(url, article) {
    const hash = (await keptPictures.hashes(await articleId(article)))[url]
    return hash ? keptPictures.picture(hash) : dataPicture(url)
  },
}

/**
 * Writes the file. Zips are made a piece at a time and each piece is given to the browser.
 * @param tell how many articles are written
 */
export async function exportFile(
  order: ExportOrder,
  tell: (done: number) => void,
): Promise<{ blob: Blob; name: string }> {
  const { form, entries, title, contents, language, now } = order
  const name = (ending: string) => `lectern-${new Date(now).toISOString().slice(0, 10)}.${ending}`
  const articles = () => counted(everyArticle(entries.map(({ id }) => id)), tell)
  const text = (content: string, type: string, ending: string) => ({
    blob: new Blob([content], { type }),
    name: name(ending),
  })
  switch (form) {
    case 'bookmarks':
      return text(bookmarksHtml(entries), 'text/html', 'html')
    case 'csv':
      return text(tableCsv(entries), 'text/csv', 'csv')
    case 'json':
      return text(entriesJson(entries), 'application/json', 'json')
    case 'markdown':
      return { blob: await zipBlob(markdownFiles(articles(), tools), 'application/zip'), name: name('markdown.zip') }
    case 'archive':
      return { blob: await zipBlob(archiveFiles(articles(), now, keptPictures), 'application/zip'), name: name('zip') }
    case 'epub': {
      const book = {
        title,
        lang: language,
        dir: 'ltr' as const,
        contents,
        id: `urn:uuid:${crypto.randomUUID()}`,
        madeAt: now,
      }
      return { blob: await zipBlob(epubFiles(articles(), book, tools), 'application/epub+zip'), name: name('epub') }
    }
  }
}

async function* counted(articles: AsyncIterable<ExportedArticle>, tell: (done: number) => void) {
  let done = 0
  for await (const article of articles) {
    yield article
    if (++done % 20 !== 0) continue
    tell(done)
    await new Promise((resolve) => setTimeout(resolve))
  }
}
