import { articleId } from '../../core/article/article-id'
import { checkHighlight, checkHighlightId, checkNote, checkReadingStep } from '../../core/library/check-annotations'
import type { Entry } from '../../core/library/entry'
import type { Library } from '../../core/library/library'
import { findSaved } from '../../platform/find-saved'
import { keepPlace, readPlace } from '../../platform/kept-places'
import type { ContentHandlers } from '../../platform/receive-letters'
import { askedBoolean } from './asked'

type AnnotationLetter = Extract<keyof ContentHandlers, `${string}ThisPage`>
type Handlers = Omit<Pick<ContentHandlers, AnnotationLetter>, 'saveThisPage' | 'removeThisPage' | 'isThisPageSaved'>

/** The id of the page's entry; of one that is not saved the id it would have. */
export const idOfPage = async (url: string): Promise<string> => (await findSaved(url))?.id ?? articleId(url)

/** What the reader over a page says of the page it lies on, and of no other. */
export function annotationLetters(library: Library): Handlers {
  /** Runs a command on the sender's own page; the answer holds nothing that a stranger's page need not know. */
  const onPage = async (url: string, command: (id: string) => Promise<Entry>): Promise<null> => {
    await command(await idOfPage(url))
    return null
  }
  return {
    async annotationsOfThisPage(_ask, { url }) {
      const entry = await findSaved(url)
      if (entry === null) return null
      const { favourite, reading, highlights, note } = entry
      return { favourite, reading, highlights, note }
    },
    setFavouriteOfThisPage: (ask, { url }) =>
      onPage(url, (id) => library.setFavourite(id, askedBoolean(ask, 'favourite'))),
    async placeInThisPage(_ask, { url }) {
      const entry = await findSaved(url)
      return entry?.reading.position ?? readPlace(await articleId(url))
    },
    async setReadingOfThisPage(ask, { url }) {
      const step = checkReadingStep(ask.reading)
      const entry = await findSaved(url)
      if (entry) await library.setReading(entry.id, step)
      else if (step.position) await keepPlace(await articleId(url), step.position, Date.now())
      return null
    },
    putHighlightInThisPage: (ask, { url }) =>
      onPage(url, (id) => library.putHighlight(id, checkHighlight(ask.highlight))),
    removeHighlightInThisPage: (ask, { url }) =>
      onPage(url, (id) => library.removeHighlight(id, checkHighlightId(ask.highlight))),
    setNoteOfThisPage: (ask, { url }) => onPage(url, (id) => library.setNote(id, checkNote(ask.note))),
  }
}
