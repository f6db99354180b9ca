import { Archive, BookOpen, Highlighter, type IconNode, Search, Star, Tag, Trash2 } from 'lucide'
import { Icon } from '../../controls/Icon'
import { type MessageKey, useWords } from '../../controls/words'
import type { LibraryView } from '../place'

type Why = LibraryView['kind'] | 'new' | 'search'

const EMPTY: Record<Why, { icon: IconNode; title: MessageKey; text: MessageKey }> = {
  new: { icon: BookOpen, title: 'emptyNewTitle', text: 'emptyNewText' },
  unread: { icon: BookOpen, title: 'emptyUnreadTitle', text: 'emptyUnreadText' },
  favourites: { icon: Star, title: 'emptyFavouritesTitle', text: 'emptyFavouritesText' },
  highlights: { icon: Highlighter, title: 'emptyHighlightsTitle', text: 'emptyHighlightsText' },
  archive: { icon: Archive, title: 'emptyArchiveTitle', text: 'emptyArchiveText' },
  bin: { icon: Trash2, title: 'emptyBinTitle', text: 'emptyBinText' },
  tag: { icon: Tag, title: 'emptyTagTitle', text: 'emptyTagText' },
  search: { icon: Search, title: 'emptySearchTitle', text: 'emptySearchText' },
}

export function EmptyList({ why }: { why: Why }) {
  const { say } = useWords()
  const { icon, title, text } = EMPTY[why]
  return (
    <div class="library-empty">
      <Icon of={icon} />
      <h2>{say(title)}</h2>
      <p>{say(text)}</p>
    </div>
  )
}
