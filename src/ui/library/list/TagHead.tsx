import { Pencil, Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { foldTag } from '../../../core/library/state/tidy-tags'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'

export interface TagHeadProps {
  tag: string
  ownTags: readonly string[]
  onRename: (to: string) => void
  onDelete: () => void
}

/** A tag as a whole: give it another name, join it with another, do without it. */
export function TagHead({ tag, ownTags, onRename, onDelete }: TagHeadProps) {
  const { say } = useWords()
  const [name, setName] = useState<string | null>(null)
  const list = useId()
  const wanted = name?.trim().replace(/\s+/g, ' ') ?? ''
  const other = ownTags.find((own) => foldTag(own) === foldTag(wanted) && foldTag(own) !== foldTag(tag))
  if (name === null) {
    return (
      <div class="tag-head">
        <h2 dir="auto">{tag}</h2>
        <button type="button" class="button quiet" onClick={() => setName(tag)}>
          <Icon of={Pencil} />
          {say('renameTag')}
        </button>
        <button type="button" class="button quiet" onClick={onDelete}>
          <Icon of={Trash2} />
          {say('deleteTag')}
        </button>
      </div>
    )
  }
  return (
    <form
      class="tag-head"
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted && wanted !== tag) onRename(wanted)
        setName(null)
      }}
      onKeyDown={(event) => event.key === 'Escape' && setName(null)}
    >
      <input
        class="field"
        dir="auto"
        value={name}
        maxLength={64}
        list={list}
        aria-label={say('tagName')}
        ref={(field: HTMLInputElement | null) => field?.focus()}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <datalist id={list}>
        {ownTags.map((own) => (
          <option key={own} value={own} />
        ))}
      </datalist>
      <button type="submit" class="button primary">
        {say(other ? 'mergeTag' : 'renameTag')}
      </button>
      <button type="button" class="button quiet" onClick={() => setName(null)}>
        {say('cancel')}
      </button>
      {other && <p class="tag-merge">{say('mergeTagNote', tag, other)}</p>}
    </form>
  )
}
