import { sendLetter } from '../../platform/send-letter'
import type { ReadingStage } from '../../ui/article/reading-stage'

/**
 * Asks for the tools' script once the text stands, and joins them to the reader. Without them (the site's permission
 * may have gone) the text is read all the same.
 *
 * @returns what takes them away.
 */
export function loadTools(stage: ReadingStage): () => void {
  let gone = false
  let remove: (() => void) | undefined
  const mount = (): void => {
    if (!gone) remove = globalThis.lecternTools?.(stage)
  }
  if (globalThis.lecternTools) mount()
  else void sendLetter('loadTools', {}).then(mount, () => undefined)
  return () => {
    gone = true
    remove?.()
  }
}
