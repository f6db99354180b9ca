import { type ComponentChild, render } from 'preact'
import { WordsContext } from '../ui/controls/words'
import { keepTheme } from './keep-theme'
import { words } from './words'

/** Draws a page of the extension, in the browser's language. */
export function startPage(page: ComponentChild): void {
  keepTheme()
  document.documentElement.lang = words.language
  // The browser's surface may be written from right to left; the locale files know.
  document.documentElement.dir = words.say('@@bidi_dir' as never)
  const root = document.getElementById('root')
  if (root) render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, root)
}
