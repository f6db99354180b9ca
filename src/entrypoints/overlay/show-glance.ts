import { glanceAt } from '../../core/extraction/glance/glance-at'
import type { Settings } from '../../core/settings/settings'
import { message } from '../../platform/words'
import { standBody } from '../../ui/article/stand-body'
import { firstFrame } from '../../ui/reader/first-frame'
import { afterPaint } from './after-paint'
import { hasSummaryPlace } from './has-summary-place'
import { raiseStage, type Stage } from './stage'

/** What is seen of an article while the page is being read. */
export interface StandingGlance {
  stage: Stage
  /** Fulfilled once it has been painted, or taken away. */
  painted: Promise<void>
}

/**
 * Shows how the article begins where that is plain to see, so that one can start to read while the page is read as a
 * whole. Null where it is not, where nobody is looking, or where the person has pointed at the block that holds the text.
 */
export function showGlance(document: Document, url: string, settings: Settings): StandingGlance | null {
  if (document.hidden || settings.extraction.block) return null
  const glance = glanceAt(document, { url, isVisible: (element) => element.checkVisibility() })
  if (!glance) return null
  const article = { ...glance, url, byline: null, siteName: null, published: null }
  const { frame, text } = firstFrame(document, article, settings.reading, hasSummaryPlace(glance.length))
  standBody(text, glance.body, message)
  // A screenful is laid out as a whole sooner than piece by piece.
  text.classList.remove('piecemeal')
  // The page keeps its scroll bar until it has been read, and two would narrow the text.
  if (innerWidth > document.documentElement.clientWidth) frame.classList.add('reader-glance')
  const stage = raiseStage(document)
  stage.show(frame)
  const painted = new Promise<void>((resolve) => {
    stage.onClose(resolve)
    // Until a second frame begins: reading would hold up whatever the first one still has to do.
    afterPaint(document, () => afterPaint(document, resolve))
  })
  return { stage, painted }
}
