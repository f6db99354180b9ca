import { message, wordsLanguage } from '../platform/words'
import type { Words } from '../ui/controls/words'

/** The words of the browser's language, for every screen. */
export const words = (): Words => ({ say: message, language: wordsLanguage() })
