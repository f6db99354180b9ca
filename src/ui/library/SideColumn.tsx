import { Archive, ArrowLeftRight, BookOpen, Cloud, type IconNode, Inbox } from 'lucide'
import type { Entry } from '../../core/library/entry'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'
import { type LibraryView, visibleEntries } from './visible-entries'

export interface SideColumnProps {
  entries: readonly Entry[]
  tags: readonly { tag: string; count: number }[]
  view: LibraryView
  onView: (view: LibraryView) => void
  status: string
  onSync: () => void
}

export function SideColumn({ entries, tags, view, onView, status, onSync }: SideColumnProps) {
  const { say } = useWords()
  const count = (of: LibraryView) => visibleEntries(entries, of, '').length
  return (
    <header class="side-column">
      <p class="side-brand">
        <Icon of={BookOpen} />
        {say('extensionShortName')}
      </p>
      <nav aria-label={say('views')}>
        <ViewItem
          icon={Inbox}
          name={say('viewUnread')}
          count={count({ kind: 'unread' })}
          current={view.kind === 'unread'}
          onPress={() => onView({ kind: 'unread' })}
        />
        <ViewItem
          icon={Archive}
          name={say('viewArchive')}
          count={count({ kind: 'archive' })}
          current={view.kind === 'archive'}
          onPress={() => onView({ kind: 'archive' })}
        />
      </nav>
      {tags.length > 0 && (
        <nav class="side-tags" aria-labelledby="side-tags">
          <h2 id="side-tags">{say('tags')}</h2>
          {tags.map(({ tag, count: times }) => (
            <ViewItem
              key={tag}
              name={tag}
              count={times}
              current={view.kind === 'tag' && view.tag === tag}
              onPress={() => onView({ kind: 'tag', tag })}
            />
          ))}
        </nav>
      )}
      <a class="side-item side-exchange" href="#exchange">
        <Icon of={ArrowLeftRight} />
        {say('exchange')}
      </a>
      <button type="button" class="side-sync" title={say('syncNow')} onClick={onSync}>
        <Icon of={Cloud} />
        {status}
      </button>
    </header>
  )
}

interface ViewItemProps {
  icon?: IconNode
  name: string
  count: number
  current: boolean
  onPress: () => void
}

function ViewItem({ icon, name, count, current, onPress }: ViewItemProps) {
  const { language } = useWords()
  return (
    <button type="button" class="side-item" aria-current={current ? 'page' : undefined} onClick={onPress}>
      {icon && <Icon of={icon} />}
      <span class="side-name" dir="auto">
        {name}
      </span>{' '}
      <span class="side-count">{count.toLocaleString(language)}</span>
    </button>
  )
}
