import { analyse } from '../../core/analysis/analyse'
import { checkHighlight, checkHighlightId, checkNote, checkReadingStep } from '../../core/library/check-annotations'
import { checkSaveRequest } from '../../core/library/check-save-request'
import type { Library } from '../../core/library/library'
import { readFontFile } from '../../platform/bundled-files'
import { listShortcuts, openShortcutSettings } from '../../platform/commands'
import { findSaved } from '../../platform/find-saved'
import { injectFurther } from '../../platform/page-access'
import { receiveLetters } from '../../platform/receive-letters'
import { openLibraryPage } from '../../platform/tabs'
import { annotationLetters, idOfPage } from './annotation-letters'
import { askedBoolean, askedFace, askedId, askedIds, askedTags } from './asked'
import { askedAnalysisInput } from './asked-analysis-input'
import { askedChange } from './asked-change'
import { backUp } from './backup'
import { browserLetters } from './browser-letters'
import { importBatch } from './import-batch'
import { pictureLetters } from './picture-letters'
import { saveArticle } from './save-article'
import { sendingContentLetters, sendingPageLetters } from './sending-letters'
import { toRefusal } from './to-refusal'
import { folderLetters } from './webdav-letters'

/** Answers what pages and content scripts ask; every value in a letter is checked before it is used. */
export function startLetters(library: Library): void {
  receiveLetters(
    {
      ...folderLetters,
      ...sendingPageLetters,
      analyse: async (ask) => analyse(askedAnalysisInput(ask)),
      listShortcuts,
      openShortcutSettings,
      saveArticle: (ask) => saveArticle(library, checkSaveRequest(ask)),
      ...pictureLetters(library),
      setTags: (ask) => library.setTags(askedId(ask), askedTags(ask)),
      setArchived: (ask) => library.setArchived(askedId(ask), askedBoolean(ask, 'archived')),
      setFavourite: (ask) => library.setFavourite(askedId(ask), askedBoolean(ask, 'favourite')),
      setReading: (ask) => library.setReading(askedId(ask), checkReadingStep(ask.reading)),
      putHighlight: (ask) => library.putHighlight(askedId(ask), checkHighlight(ask.highlight)),
      removeHighlight: (ask) => library.removeHighlight(askedId(ask), checkHighlightId(ask.highlight)),
      setNote: (ask) => library.setNote(askedId(ask), checkNote(ask.note)),
      importEntries: (ask) => importBatch(library, ask),
      removeEntry: (ask) => library.remove(askedId(ask)),
      restoreEntry: (ask) => library.restore(askedId(ask)),
      async backUpNow() {
        await backUp()
        return null
      },
      changeMany: (ask) => library.changeMany(askedIds(ask), askedChange(ask.change)),
      ...browserLetters(library),
    },
    {
      analyse: async (ask) => analyse(askedAnalysisInput(ask)),
      listShortcuts,
      openShortcutSettings,
      saveThisPage: (ask, { url }) => {
        const request = checkSaveRequest({ ...ask, tags: [] })
        return saveArticle(library, { ...request, article: { ...request.article, url } })
      },
      async removeThisPage(_ask, { url }) {
        await library.remove(await idOfPage(url))
        return null
      },
      isThisPageSaved: async (_ask, { url }) => (await findSaved(url)) !== null,
      ...annotationLetters(library),
      ...sendingContentLetters,
      async loadControls(_ask, { tabId }) {
        await injectFurther(tabId, 'controls')
        return null
      },
      async loadTools(_ask, { tabId }) {
        await injectFurther(tabId, 'tools')
        return null
      },
      async loadCodeColours(_ask, { tabId }) {
        await injectFurther(tabId, 'codeColours')
        return null
      },
      async loadPacking(_ask, { tabId }) {
        await injectFurther(tabId, 'packing')
        return null
      },
      readFace: (ask) => readFontFile(askedFace(ask).file),
      async openLibrary() {
        await openLibraryPage()
        return null
      },
    },
    toRefusal,
  )
}
