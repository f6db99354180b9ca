import { Archive, ArchiveRestore, Star, Tag, Trash2, Undo2, X } from 'lucide'
import { useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import { Icon } from '../../controls/Icon'
import { IconButton } from '../../controls/IconButton'
import { TagInput } from '../../controls/TagInput'
import { useWords } from '../../controls/words'
import type { EntryActions } from './EntryButtons'

export interface SelectionBarProps extends Omit<EntryActions, 'onSetTags'> {
  chosen: readonly Entry[]
  total: number
  inBin: boolean
  ownTags: readonly string[]
  onTagAll: (entries: readonly Entry[], tag: string) => void
  onAll: () => void
  onClear: () => void
}

/** What can be done with all that is chosen at once; each action has one undo. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, total, inBin } = props
  const { say, language } = useWords()
  const [tagging, setTagging] = useState(false)
  const archived = chosen.every((entry) => entry.archived)
  const favourite = chosen.every((entry) => entry.favourite)
  const count = chosen.length.toLocaleString(language)
  return (
    <div class="selection-bar" role="toolbar" aria-label={say('selection')}>
      <span role="status">{say('selectedCount', count)}</span>
      {chosen.length < total && (
        <button type="button" class="button quiet" onClick={props.onAll}>
          {say('selectAll', total.toLocaleString(language))}
        </button>
      )}
      <span class="selection-actions">
        {inBin ? (
          <button type="button" class="button" onClick={() => props.onRemove(chosen, false)}>
            <Icon of={Undo2} />
            {say('restore')}
          </button>
        ) : tagging ? (
          <TagInput
            suggestions={props.ownTags}
            onAdd={(tag) => props.onTagAll(chosen, tag)}
            onDone={() => setTagging(false)}
          />
        ) : (
          <>
            <IconButton
              icon={Star}
              name={say('favourite')}
              pressed={favourite}
              onPress={() => props.onFavourite(chosen, !favourite)}
            />
            <IconButton icon={Tag} name={say('addTag')} onPress={() => setTagging(true)} />
            <IconButton
              icon={archived ? ArchiveRestore : Archive}
              name={say(archived ? 'unarchive' : 'archive')}
              onPress={() => props.onArchive(chosen, !archived)}
            />
            <IconButton icon={Trash2} name={say('delete')} onPress={() => props.onRemove(chosen, true)} />
          </>
        )}
        <IconButton icon={X} name={say('clearSelection')} onPress={props.onClear} />
      </span>
    </div>
  )
}
