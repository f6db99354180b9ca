import type { KeyAction } from '../../ui/article/reading-stage'
import type { Words } from '../../ui/controls/words'
import type { CopyStateProps } from '../../ui/reader/CopyState'

/** What the notice above a saved text offers, by key too. */
export function copyActions(
  { waiting, shown, busy, onShow, onKeep, onAgain }: Omit<CopyStateProps, 'kept' | 'closedSites' | 'children'>,
  { say }: Words,
): KeyAction[] {
  const unlessBusy = (work: () => void) => () => void (busy || work())
  return [
    ...(waiting > 0 && !shown ? [{ id: 'show-pictures', name: say('showPictures'), key: '6', onPress: onShow }] : []),
    ...(waiting > 0 ? [{ id: 'keep-pictures', name: say('keepPictures'), key: '7', onPress: unlessBusy(onKeep) }] : []),
    { id: 'again', name: say('fetchAgain'), key: '8', onPress: unlessBusy(onAgain) },
  ]
}
