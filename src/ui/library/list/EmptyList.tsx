import { Archive, BookOpen, Highlighter, Search, Star, Tag, Trash2 } from 'lucide'
import { Notice, type NoticeWords } from '../../controls/Notice'
import type { LibraryView } from '../place'

type Why = LibraryView['kind'] | 'new' | 'search'

const EMPTY: Record<Why, NoticeWords> = {
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
  return (
    <div class="library-empty">
      <Notice {...EMPTY[why]} heading="h2" />
    </div>
  )
}
