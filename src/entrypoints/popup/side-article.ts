import { articleId } from '../../core/article/article-id'
import { dropDraft, readDraft } from '../../platform/drafts'
import { findSaved } from '../../platform/find-saved'
import { getEntry } from '../../platform/library-database'
import { sendLetter } from '../../platform/send-letter'
import type { MarkPorts } from '../../ui/tools/marks/mark-ports'
import { markPorts } from '../mark-ports'
import type { PopupReading } from './read-tab'

/** The article of a page as the panel keeps it: saved or not yet, and where what is marked in it goes. */
export function sideArticle({ article, analysis, canonical }: PopupReading & { kind: 'article' }, onSaved: () => void) {
  let known = findSaved(article.url, { canonical, title: article.title }).then(
    (entry) => entry?.id ?? null,
    () => null,
  )
  const draft = async () => readDraft(await articleId(article.url)).catch(() => null)
  const save = async (): Promise<string> => {
    const before = await known
    if (before !== null) return before
    // What was chosen and written in the panel before comes along.
    const { tags = [], note = '' } = (await draft()) ?? {}
    const { id } = await sendLetter('saveArticle', { article: { ...article }, analysis, tags })
    if (note !== '') await sendLetter('setNote', { id, note })
    await dropDraft(id)
    known = Promise.resolve(id)
    onSaved()
    return id
  }
  const remove = async (): Promise<void> => {
    const id = await known
    if (id !== null) await sendLetter('removeEntry', { id })
    known = Promise.resolve(null)
  }
  const entry = async () => {
    const id = await known
    return id === null ? undefined : getEntry(id)
  }
  const marks: MarkPorts = {
    ...markPorts,
    readHighlights: async () => (await entry())?.highlights ?? null,
    readNote: async () => (await entry())?.note ?? (await draft())?.note ?? '',
    putNote: async (note) => void (await sendLetter('setNote', { id: await save(), note })),
    readPlace: async () => (await entry())?.reading.position ?? null,
    async keepPlace(reading) {
      // Only the page itself keeps the place of what was not saved.
      const id = await known
      if (id !== null) await sendLetter('setReading', { id, reading })
    },
    putHighlight: async (highlight) => void (await sendLetter('putHighlight', { id: await save(), highlight })),
    async removeHighlight(highlight) {
      const id = await known
      if (id !== null) await sendLetter('removeHighlight', { id, highlight })
    },
  }
  return { marks, save, remove, isSaved: async () => (await known) !== null }
}
