import { Bookmark, BookmarkCheck, Library, X } from 'lucide'
import type { RailAction } from '../ui/article/reading-stage'
import type { Words } from '../ui/controls/words'

export interface ReadingActionsProps {
  /** What closing is called here. */
  close: string
  onClose: () => void
  saved: boolean
  onSave: () => void
  onUndo: () => void
  onLibrary: () => void
}

/** What the rail of a reader offers whose article need not be saved: over a page, and in the panel beside one. */
export function readingActions(
  { close, onClose, saved, onSave, onUndo, onLibrary }: ReadingActionsProps,
  { say }: Words,
): RailAction[][] {
  return [
    [{ id: 'close', icon: X, name: close, onPress: onClose, key: 'w' }],
    [
      saved
        ? { id: 'save', icon: BookmarkCheck, name: say('savedRemove'), onPress: onUndo, pressed: true, key: 's' }
        : { id: 'save', icon: Bookmark, name: say('save'), onPress: onSave, pressed: false, key: 's' },
      { id: 'library', icon: Library, name: say('openLibrary'), onPress: onLibrary, key: 'l' },
    ],
  ]
}
