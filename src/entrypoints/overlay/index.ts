import type { Settings } from '../../core/settings/settings'
import { openOverlay } from './open-overlay'
import { type StandingGlance, showGlance } from './show-glance'
import { raiseStage } from './stage'

let standing: StandingGlance | null = null

// Beside the reading script in the same isolated world, and only where the reader is opened: the popup never needs it.
globalThis.lecternOverlay ??= {
  glance() {
    if (standing) return
    standing = showGlance(document, location.href, globalThis.lecternSettings as Settings)
    standing?.stage.onClose(() => {
      standing = null
    })
  },
  glanced: () => standing?.painted ?? null,
  dropGlance() {
    standing?.stage.close()
  },
  open(readable, onClosed) {
    const stage = standing?.stage ?? raiseStage(document)
    standing = null
    openOverlay(document, stage, readable, onClosed)
    return stage.close
  },
}
globalThis.lecternOverlayAwaited?.()
globalThis.lecternOverlayAwaited = undefined
