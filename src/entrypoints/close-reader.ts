import type { ReadingStage } from '../ui/article/reading-stage'

/** Closes the reader as its own button does. */
export function closeReader(stage: ReadingStage): void {
  const close = stage.actions().find(({ id }) => id === 'close')
  close?.onPress()
}
