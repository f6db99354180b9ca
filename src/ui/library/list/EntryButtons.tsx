import { Archive, ArchiveRestore, Copy, Star, Tag, Trash2, Undo2 } from 'lucide'
import type { Entry } from '../../../core/library/entry'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'

/** What can be done with one entry. */
export interface EntryActions {
  onSetTags: (entry: Entry, tags: string[]) => void
  onArchive: (entries: readonly Entry[], archived: boolean) => void
  onFavourite: (entries: readonly Entry[], favourite: boolean) => void
  /** Into the bin, or out of it. */
  onRemove: (entries: readonly Entry[], removed: boolean) => void
  /** What was marked and written in it, to the clipboard. */
  onCopyMarks: (entry: Entry) => void
}

export interface EntryButtonsProps extends EntryActions {
  entry: Entry
  inBin: boolean
  /** Its passages are shown, and can be copied. */
  withCopy: boolean
  editing: boolean
  onEdit: (editing: boolean) => void
}

/** The buttons of a row; each also has a key. */
export function EntryButtons({ entry, inBin, withCopy, editing, onEdit, ...on }: EntryButtonsProps) {
  const { say } = useWords()
  const { favourite, archived } = entry
  if (inBin) {
    return (
      <div class="entry-actions">
        <IconButton icon={Undo2} name={say('restore')} onPress={() => on.onRemove([entry], false)} />
      </div>
    )
  }
  return (
    <div class="entry-actions">
      {withCopy && <IconButton icon={Copy} name={say('copyMarks')} onPress={() => on.onCopyMarks(entry)} />}
      <IconButton
        icon={Star}
        name={say('favourite')}
        pressed={favourite}
        onPress={() => on.onFavourite([entry], !favourite)}
      />
      <IconButton icon={Tag} name={say('editTags')} pressed={editing} onPress={() => onEdit(!editing)} />
      <IconButton
        icon={archived ? ArchiveRestore : Archive}
        name={say(archived ? 'unarchive' : 'archive')}
        onPress={() => on.onArchive([entry], !archived)}
      />
      <IconButton icon={Trash2} name={say('delete')} onPress={() => on.onRemove([entry], true)} />
    </div>
  )
}
