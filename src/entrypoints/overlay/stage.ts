import articleCss from '../../ui/article/article.css?inline'
import scriptsCss from '../../ui/article/scripts.css?inline'
import tokensCss from '../../ui/controls/tokens.css?inline'
import readerCss from '../../ui/reader/reader.css?inline'
import { keepKeysFromPage } from './keep-keys-from-page'
import overlayCss from './overlay.css?inline'
import { hidePage } from './page-behind'

const HOST = 'lectern-reader'
const CSS = [tokensCss, articleCss, scriptsCss, readerCss, overlayCss].join('\n')

/** The place over the page in which a reader stands. */
export interface Stage {
  root: ShadowRoot
  /** Holds what the reader shows. */
  surface: HTMLElement
  /** Shows a frame, in the place of the one before. */
  show(frame: HTMLElement): void
  isOpen(): boolean
  /** Takes the page behind out of sight and reach; until then it can be read. Best before what would have to be laid out. */
  hidePage(): void
  /** Something to be done before it is taken away. */
  onClose(call: () => void): void
  close(): void
}

/**
 * One element of ours on the root of the page, everything else inside its closed shadow root. Closing takes that element
 * away and gives keys, focus and scroll position back.
 */
export function raiseStage(document: Document): Stage {
  const focused = document.activeElement
  const host = document.createElement(HOST)
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(CSS)
  root.adoptedStyleSheets = [sheet]
  const surface = document.createElement('div')
  surface.className = 'lectern'
  root.append(surface)
  const calls: (() => void)[] = []
  let showPage: (() => void) | undefined
  let open = true
  const giveKeysBack = keepKeysFromPage(document, root, close)

  function close(): void {
    if (!open) return
    open = false
    for (const call of calls.splice(0)) call()
    giveKeysBack()
    host.remove()
    showPage?.()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
  return {
    root,
    surface,
    show(frame) {
      surface.replaceChildren(frame)
      if (!host.isConnected) document.documentElement.append(host)
    },
    isOpen: () => open,
    hidePage() {
      showPage ??= hidePage(document, host)
    },
    onClose(call) {
      calls.push(call)
    },
    close,
  }
}
