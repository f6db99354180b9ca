import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from './Icon'
import { TagInput } from './TagInput'
import { useWords } from './words'

export interface TagChipsProps {
  /** Tags to choose from, in their order; those in `chosen` that are missing here are shown first. */
  offered: readonly string[]
  chosen: readonly string[]
  /** The person's own tags, to complete from. */
  ownTags: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Tags as chips that a press takes or leaves, and a field for one's own. A tag is never taken without a press. */
export function TagChips({ offered, chosen, ownTags, onChange }: TagChipsProps) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const shown = [...chosen.filter((tag) => !offered.includes(tag)), ...offered]
  const toggle = (tag: string) =>
    onChange(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings borders and a legend that this row has no room for
    <div class="tag-chips" role="group" aria-label={say('tags')}>
      {shown.map((tag) => (
        <button
          type="button"
          class="tag-chip"
          key={tag}
          dir="auto"
          aria-pressed={chosen.includes(tag)}
          onClick={() => toggle(tag)}
        >
          {tag}
        </button>
      ))}
      {adding ? (
        <TagInput
          onAdd={(tag) => !chosen.includes(tag) && onChange([...chosen, tag])}
          onDone={() => setAdding(false)}
          suggestions={ownTags.filter((tag) => !chosen.includes(tag))}
        />
      ) : (
        <button type="button" class="tag-chip add" aria-label={say('addTag')} onClick={() => setAdding(true)}>
          <Icon of={Plus} />
        </button>
      )}
    </div>
  )
}
