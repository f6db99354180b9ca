import { useEffect, useId, useRef } from 'preact/hooks'
import { useWords } from './words'

export interface TagInputProps {
  onAdd: (tag: string) => void
  /** The person has left the field empty-handed or pressed Escape. */
  onDone: () => void
  /** Own tags to complete from. */
  suggestions: readonly string[]
}

/** A field that adds one tag at each Enter or comma. */
export function TagInput({ onAdd, onDone, suggestions }: TagInputProps) {
  const { say } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  useEffect(() => field.current?.focus(), [])
  const take = () => {
    const element = field.current
    const tag = element?.value.trim().replace(/\s+/g, ' ') ?? ''
    if (!element || !tag) return false
    element.value = ''
    onAdd(tag)
    return true
  }
  return (
    <form
      class="tag-input"
      onSubmit={(event) => {
        event.preventDefault()
        if (!take()) onDone()
      }}
    >
      <input
        ref={field}
        aria-label={say('newTag')}
        placeholder={say('newTag')}
        maxLength={64}
        list={suggestions.length ? listId : undefined}
        autoComplete="off"
        enterKeyHint="done"
        onInput={(event) => {
          const { value } = event.currentTarget
          // Both commas: a Chinese keyboard types the full-width one.
          if (!/[,，、]/.test(value)) return
          const [first = '', ...rest] = value.split(/[,，、]/)
          event.currentTarget.value = first
          take()
          event.currentTarget.value = rest.join(',')
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
        onBlur={() => {
          take()
          onDone()
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      )}
    </form>
  )
}
