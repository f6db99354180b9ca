import { useState } from 'preact/hooks'
import { foldTag } from '../../../core/library/state/tidy-tags'
import { useWords } from '../../controls/words'
import { type LibraryView, placeHash } from '../place'
import { SideItem } from './SideItem'

/** As many as one takes in at a glance; the others are a press away. */
const FIRST = 12

export interface SideTagsProps {
  tags: readonly { tag: string; count: number }[]
  /** The list one is at; null: none. */
  place: LibraryView | null
}

export function SideTags({ tags, place }: SideTagsProps) {
  const { say, language } = useWords()
  const [all, setAll] = useState(false)
  const isCurrent = (tag: string) => place?.kind === 'tag' && foldTag(place.tag) === foldTag(tag)
  const shown = all ? tags : tags.filter(({ tag }, n) => n < FIRST || isCurrent(tag))
  if (tags.length === 0) return null
  return (
    <nav class="side-tags" aria-labelledby="side-tags">
      <h2 id="side-tags">{say('tags')}</h2>
      {shown.map(({ tag, count }) => (
        <SideItem key={tag} name={tag} count={count} current={isCurrent(tag)} href={placeHash({ kind: 'tag', tag })} />
      ))}
      {tags.length > FIRST && (
        <button type="button" class="side-item side-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewerTags') : say('allTags', tags.length.toLocaleString(language))}
        </button>
      )}
    </nav>
  )
}
