import type { Settings } from '../../core/settings/settings'
import type { Readable } from '../../platform/content-bridge'
import { sendLetter } from '../../platform/send-letter'
import { message } from '../../platform/words'
import articleCss from '../../ui/article/article.css?inline'
import scriptsCss from '../../ui/article/scripts.css?inline'
import { standBody } from '../../ui/article/stand-body'
import tokensCss from '../../ui/controls/tokens.css?inline'
import { firstFrame } from '../../ui/reader/first-frame'
import readerCss from '../../ui/reader/reader.css?inline'
import { afterPaint } from './after-paint'
import { keepKeysFromPage } from './keep-keys-from-page'
import overlayCss from './overlay.css?inline'
import { hidePage } from './page-behind'

const HOST = 'lectern-reader'
const CSS = [tokensCss, articleCss, scriptsCss, readerCss, overlayCss].join('\n')
/** Shorter texts, in characters, mostly get no summary, so no place is kept for one. */
const LIKELY_TO_HAVE_SUMMARY = 900

/**
 * Lays the reader over the page: one element of ours on the root, everything else inside its closed shadow root. The
 * first frame is title and text; the controls join it once it has been painted. Closing takes that element away and
 * gives scroll position and focus back.
 *
 * @returns a function that closes it; `onClosed` is called whichever way it is closed.
 */
export function openOverlay(document: Document, readable: Readable, onClosed: () => void): () => void {
  const { article, body } = readable
  // The press brings them along; see callPage.
  const settings = globalThis.lecternSettings as Settings
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
  for (const picture of body.querySelectorAll('img')) picture.loading = 'eager'
  const analysing = article.text.length > LIKELY_TO_HAVE_SUMMARY
  const { frame, text } = firstFrame(document, article, settings.reading, analysing)
  standBody(text, body, message)
  surface.append(frame)

  const showPage = hidePage(document, host)
  const giveKeysBack = keepKeysFromPage(document, root, close)
  document.documentElement.append(host)

  let open = true
  let removeControls: (() => void) | undefined
  afterPaint(document, async () => {
    // To focus at once would lay everything out one time more.
    if (open) surface.querySelector<HTMLElement>('.reader')?.focus({ preventScroll: true })
    // Without them the text is read all the same, and the key closes it.
    if (!globalThis.lecternControls) await sendLetter('loadControls', {}).catch(() => null)
    if (open)
      removeControls = globalThis.lecternControls?.({ root, surface, text, readable, settings, analysing, close })
  })

  function close(): void {
    if (!open) return
    open = false
    removeControls?.()
    giveKeysBack()
    host.remove()
    showPage()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    onClosed()
  }
  return close
}
