import { Plus, X } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../controls/Icon'
import { TagInput } from '../../controls/TagInput'
import { useWords } from '../../controls/words'

export interface EntryTagsProps {
  tags: readonly string[]
  ownTags: readonly string[]
  editing: boolean
  /** What else it might have, offered while editing; never taken without a press. */
  suggest: () => Promise<readonly string[]>
  onTag: (tag: string) => void
  onChange: (tags: string[]) => void
  onDone: () => void
}

/** The tags of an entry: links to what else has them, and while editing, chips that a press takes away. */
export function EntryTags({ tags, ownTags, editing, suggest, onTag, onChange, onDone }: EntryTagsProps) {
  const { say } = useWords()
  // A second tag may be typed before the first has come back with the list.
  const wanted = useRef(tags)
  useEffect(() => {
    wanted.current = tags
  }, [tags])
  const [suggested, setSuggested] = useState<readonly string[]>([])
  useEffect(() => {
    setSuggested([])
    if (editing) void suggest().then(setSuggested, () => {})
  }, [editing])
  const change = (next: string[]) => {
    wanted.current = next
    onChange(next)
  }
  if (!editing) {
    return (
      <>
        {tags.map((tag) => (
          <button type="button" class="tag-chip" key={tag} dir="auto" onClick={() => onTag(tag)}>
            {tag}
          </button>
        ))}
      </>
    )
  }
  return (
    <>
      {tags.map((tag) => (
        <button
          type="button"
          class="tag-chip"
          key={tag}
          dir="auto"
          aria-label={say('removeTag', tag)}
          // The field must not lose the focus to the press, or editing would end before it arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => change(wanted.current.filter((other) => other !== tag))}
        >
          {tag}
          <Icon of={X} />
        </button>
      ))}
      <TagInput
        suggestions={ownTags.filter((tag) => !tags.includes(tag))}
        onAdd={(tag) => !wanted.current.includes(tag) && change([...wanted.current, tag])}
        onDone={onDone}
      />
      {suggested
        .filter((tag) => !tags.includes(tag))
        .map((tag) => (
          <button
            type="button"
            class="tag-chip suggested"
            key={tag}
            dir="auto"
            aria-label={say('takeTag', tag)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => change([...wanted.current, tag])}
          >
            <Icon of={Plus} />
            {tag}
          </button>
        ))}
    </>
  )
}
