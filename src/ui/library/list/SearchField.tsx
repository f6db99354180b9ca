import { Search } from 'lucide'
import type { Ref } from 'preact'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'

export interface SearchFieldProps {
  field: Ref<HTMLInputElement>
  value: string
  /** Articles that are searched; null while they are being counted. */
  count: number | null
  onInput: (value: string) => void
  /** Down or Enter: into what was found. */
  onLeave: () => void
}

export function SearchField({ field, value, count, onInput, onLeave }: SearchFieldProps) {
  const { say, language } = useWords()
  return (
    <search class="library-search">
      <Icon of={Search} />
      <input
        type="search"
        ref={field}
        value={value}
        aria-label={say('searchLabel')}
        aria-keyshortcuts="/"
        placeholder={count === null ? say('searchPlaceholder') : say('searchCount', count.toLocaleString(language))}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return
          if (event.key === 'Escape' && value === '') event.currentTarget.blur()
          else if (event.key === 'Escape') onInput('')
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          onLeave()
        }}
      />
      <span class="library-search-key" aria-hidden="true">
        /
      </span>
    </search>
  )
}
