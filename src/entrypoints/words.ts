import { message, wordsLanguage } from '../platform/words'
import type { Words } from '../ui/controls/words'

/**
 * The words of the browser's language, for every screen. The language is asked for when needed: in a page, Chromium
 * fetches all messages from another process at the first word, and the text need not wait for that.
 */
export const words: Words = {
  say: message,
  get language() {
    return wordsLanguage()
  },
}
