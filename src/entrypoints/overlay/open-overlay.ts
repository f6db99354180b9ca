import type { Settings } from '../../core/settings/settings'
import type { Readable } from '../../platform/content-bridge'
import { sendLetter } from '../../platform/send-letter'
import { message } from '../../platform/words'
import { standBody } from '../../ui/article/stand-body'
import { firstFrame } from '../../ui/reader/first-frame'
import { afterPaint } from './after-paint'
import { hasSummaryPlace } from './has-summary-place'
import type { Stage } from './stage'

/**
 * Lays the reader over the page. The first frame is title and text; the controls join it once it has been painted. What
 * a glance has shown on the stage gives way to it, at the place one has read to.
 */
export function openOverlay(document: Document, stage: Stage, readable: Readable, onClosed: () => void): void {
  const { root, surface } = stage
  const { article, body } = readable
  // The press brings them along; see callPage.
  const settings = globalThis.lecternSettings as Settings

  // Chromium starts a lazy picture outside of our world, where the page's policy would forbid it.
  for (const picture of body.querySelectorAll('img')) picture.loading = 'eager'
  const analysing = hasSummaryPlace(article.text.length)
  const { frame, text } = firstFrame(document, article, settings.reading, analysing)
  standBody(text, body, message)
  const readTo = scroller(surface)?.scrollTop ?? 0
  stage.hidePage()
  stage.show(frame)
  if (readTo > 0) scroller(surface)?.scrollTo({ top: readTo, behavior: 'instant' })

  stage.onClose(onClosed)
  afterPaint(document, async () => {
    // To focus at once would lay everything out one time more.
    if (stage.isOpen()) scroller(surface)?.focus({ preventScroll: true })
    // Without them the text is read all the same, and the key closes it.
    if (!globalThis.lecternControls) await sendLetter('loadControls', {}).catch(() => null)
    if (!stage.isOpen()) return
    const remove = globalThis.lecternControls?.({
      root,
      surface,
      text,
      readable,
      settings,
      analysing,
      close: stage.close,
    })
    if (remove) stage.onClose(remove)
  })
}

const scroller = (surface: HTMLElement): HTMLElement | null => surface.querySelector<HTMLElement>('.reader')
