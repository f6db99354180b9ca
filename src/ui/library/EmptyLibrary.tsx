import { Archive, BookOpen, type IconNode, Search, Tag } from 'lucide'
import { Icon } from '../controls/Icon'
import { type MessageKey, useWords } from '../controls/words'

type Why = 'new' | 'unread' | 'archive' | 'tag' | 'search'

const EMPTY: Record<Why, { icon: IconNode; title: MessageKey; text: MessageKey }> = {
  new: { icon: BookOpen, title: 'emptyNewTitle', text: 'emptyNewText' },
  unread: { icon: BookOpen, title: 'emptyUnreadTitle', text: 'emptyUnreadText' },
  archive: { icon: Archive, title: 'emptyArchiveTitle', text: 'emptyArchiveText' },
  tag: { icon: Tag, title: 'emptyTagTitle', text: 'emptyTagText' },
  search: { icon: Search, title: 'emptySearchTitle', text: 'emptySearchText' },
}

export function EmptyLibrary({ why }: { why: Why }) {
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
