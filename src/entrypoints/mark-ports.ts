import { nativeBrowser } from '../platform/native-browser'
import { sendLetter } from '../platform/send-letter'
import type { ReadingStage } from '../ui/article/reading-stage'
import type { MarkPorts } from '../ui/tools/marks/mark-ports'
import { refusalSentence } from './refusal-sentence'
import { words } from './words'

/** What is alike wherever one marks. */
export const markPorts: Pick<MarkPorts, 'sentenceOf' | 'now' | 'newId'> = {
  sentenceOf: (error) => refusalSentence(error, words.say),
  now: () => Date.now(),
  // Not randomUUID: a page without TLS has none.
  newId: () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
}

/** Over a page: what is marked belongs to the page the letter comes from, which is saved first where it is not. */
export function pageMarkPorts(stage: ReadingStage): MarkPorts {
  const saveFirst = async () => {
    const save = stage.actions().find(({ id }) => id === 'save')
    if (save && !save.pressed) await save.onPress()
  }
  const isPrivate = nativeBrowser().extension.inIncognitoContext === true
  return {
    ...markPorts,
    readHighlights: async () => (await sendLetter('annotationsOfThisPage', {}))?.highlights ?? null,
    readNote: async () => (await sendLetter('annotationsOfThisPage', {}))?.note ?? '',
    async putNote(note) {
      await saveFirst()
      await sendLetter('setNoteOfThisPage', { note })
    },
    readPlace: () => sendLetter('placeInThisPage', {}),
    async keepPlace(reading) {
      // A private window leaves nothing behind that the person did not save.
      if (isPrivate && !(await sendLetter('isThisPageSaved', {}))) return
      await sendLetter('setReadingOfThisPage', { reading })
    },
    async putHighlight(highlight) {
      await saveFirst()
      await sendLetter('putHighlightInThisPage', { highlight })
    },
    removeHighlight: async (highlight) => void (await sendLetter('removeHighlightInThisPage', { highlight })),
  }
}
