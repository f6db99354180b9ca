import type { Extraction } from '../../core/extraction/extraction'
import type { ContentBridge, PageReading, ReaderState } from '../../platform/content-bridge'
import { evidenceOf } from './evidence'
import { readPage } from './read-page'

/** How long what the popup has read still serves for opening the reader, in ms: pages change under a person's eyes. */
const FRESH = 30_000

interface Reading {
  extraction: Extraction
  url: string
  at: number
}

/** What the extension may ask of this page; see ContentBridge. */
export function createBridge(document: Document, location: Location): ContentBridge {
  let last: Reading | null = null
  let closeOverlay: (() => void) | null = null
  /** A glance stands, and the page is about to be read. */
  let isOpening = false
  let openedByItself: string | null = null
  /** What the open reader shows: the page behind it is hidden, and what is hidden is not read. */
  let shown: Pick<ArticleReading, 'article' | 'evidence'> | null = null

  const readNow = (): Reading => {
    const extraction = readPage(document, {
      url: location.href,
      isVisible: (element) => element.checkVisibility(),
      block: globalThis.lecternSettings?.extraction.block,
    })
    last = { extraction, url: location.href, at: performance.now() }
    return last
  }
  const readFresh = (): Reading =>
    last && last.url === location.href && performance.now() - last.at < FRESH ? last : readNow()

  const open = (): ReaderState => {
    const { extraction } = readFresh()
    if (extraction.kind !== 'article') return extraction.kind
    // The overlay takes the body's elements for itself, so the next opening reads again.
    last = null
    const { article, body, removals } = extraction
    const readable = { article, body, removals, evidence: evidenceOf(extraction) }
    closeOverlay =
      globalThis.lecternOverlay?.open(readable, () => {
        closeOverlay = null
        shown = null
      }) ?? null
    if (closeOverlay) shown = readable
    return closeOverlay ? 'opened' : 'closed'
  }
  /** The page can be read as long as only a glance stands over it. */
  const openGlanced = (): ReaderState => {
    const overlay = globalThis.lecternOverlay
    if (!overlay?.glanced()) return 'closed'
    try {
      return open()
    } finally {
      // Opening has taken it over; where there was nothing to open, it was mistaken.
      overlay.dropGlance()
    }
  }

  const bridge: ContentBridge = {
    read() {
      if (shown) return plain(shown)
      const { extraction } = readNow()
      if (extraction.kind !== 'article') return { kind: extraction.kind }
      return plain({ article: extraction.article, evidence: evidenceOf(extraction) })
    },
    toggleReader() {
      if (closeOverlay) {
        closeOverlay()
        return 'closed'
      }
      const overlay = globalThis.lecternOverlay
      // Its script sets out first, but nobody promises that it arrives so.
      if (!overlay) return overlayArrives().then(() => bridge.toggleReader())
      const glanced = overlay.glanced()
      if (!glanced) return open()
      if (isOpening) {
        overlay.dropGlance()
        return 'closed'
      }
      isOpening = true
      return glanced.then(openGlanced).finally(() => {
        isOpening = false
      })
    },
    openReader() {
      if (closeOverlay || isOpening) return 'opened'
      // A place within the page is the same page.
      const page = location.href.replace(/#.*/, '')
      if (openedByItself === page) {
        globalThis.lecternOverlay?.dropGlance()
        return 'closed'
      }
      openedByItself = page
      return bridge.toggleReader()
    },
  }
  return bridge
}

const overlayArrives = (): Promise<void> =>
  new Promise((resolve) => {
    globalThis.lecternOverlayAwaited = resolve
  })

type ArticleReading = Extract<PageReading, { kind: 'article' }>

/** A copy of plain values: Firefox leaves what is only read on demand, as the HTML is, out of what it hands over. */
const plain = ({ article, evidence }: Omit<ArticleReading, 'kind'>): PageReading => ({
  kind: 'article',
  article: { ...article },
  evidence,
})
