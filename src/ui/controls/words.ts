import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type messages from '../../../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages

/** Where a screen gets its words and the language to write numbers and dates in. */
export interface Words {
  /** The message of the browser's language, $1…$9 replaced. */
  say: (key: MessageKey, ...substitutions: string[]) => string
  /** BCP 47 tag of that language. */
  language: string
}

export const WordsContext = createContext<Words>({ say: (key) => key, language: 'en' })

export const useWords = (): Words => useContext(WordsContext)
