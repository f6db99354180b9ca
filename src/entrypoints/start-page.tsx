import { type ComponentChild, render } from 'preact'
import { WordsContext } from '../ui/controls/words'
import { keepTheme } from './keep-theme'
import { words } from './words'

/** Draws a page of the extension, in the browser's language. */
export function startPage(page: ComponentChild): void {
  keepTheme()
  const { language, say } = words()
  document.documentElement.lang = language
  // The browser's surface may be written from right to left; the locale files know.
  document.documentElement.dir = say('@@bidi_dir' as never)
  const root = document.getElementById('root')
  if (root) render(<WordsContext.Provider value={{ language, say }}>{page}</WordsContext.Provider>, root)
}
