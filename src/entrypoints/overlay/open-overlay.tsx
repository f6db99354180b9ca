import { render } from 'preact'
import type { Readable } from '../../platform/content-bridge'
import articleCss from '../../ui/article/article.css?inline'
import scriptsCss from '../../ui/article/scripts.css?inline'
import controlsCss from '../../ui/controls/controls.css?inline'
import tokensCss from '../../ui/controls/tokens.css?inline'
import { WordsContext } from '../../ui/controls/words'
import readerCss from '../../ui/reader/reader.css?inline'
import { words } from '../words'
import { keepKeysFromPage } from './keep-keys-from-page'
import { OverlayReader } from './OverlayReader'
import overlayCss from './overlay.css?inline'
import { hidePage } from './page-behind'

const HOST = 'lectern-reader'
const CSS = [tokensCss, controlsCss, articleCss, scriptsCss, readerCss, overlayCss].join('\n')

/**
 * Lays the reader over the page: one element of ours on the root, everything else inside its closed shadow root.
 * Closing takes that element away and gives scroll position and focus back.
 *
 * @returns a function that closes it; `onClosed` is called whichever way it is closed.
 */
export function openOverlay(document: Document, readable: Readable, onClosed: () => void): () => void {
  const focused = document.activeElement
  const host = document.createElement(HOST)
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(CSS)
  root.adoptedStyleSheets = [sheet]
  const surface = document.createElement('div')
  surface.className = 'lectern'
  root.append(surface)

  // Chromium starts a lazy picture outside of our world, where the page's policy would forbid it.
  for (const picture of readable.body.querySelectorAll('img')) picture.loading = 'eager'

  const showPage = hidePage(document, host)
  const giveKeysBack = keepKeysFromPage(document, root, close)
  render(
    <WordsContext.Provider value={words}>
      <OverlayReader readable={readable} onShown={settle} onClose={close} />
    </WordsContext.Provider>,
    surface,
  )
  document.documentElement.append(host)

  /** Once the text has been painted: to focus at once would lay everything out one time more. */
  function settle(): void {
    // The page's language and direction are its own: ours are those of our words.
    surface.lang = words.language
    surface.dir = words.say('@@bidi_dir' as never)
    surface.querySelector<HTMLElement>('.reader')?.focus({ preventScroll: true })
  }

  let open = true
  function close(): void {
    if (!open) return
    open = false
    render(null, surface)
    giveKeysBack()
    host.remove()
    showPage()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    onClosed()
  }
  return close
}
