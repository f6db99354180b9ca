import {
  Archive,
  ArrowLeftRight,
  BookOpen,
  ChartNoAxesColumn,
  Cloud,
  Highlighter,
  Inbox,
  RefreshCw,
  Settings2,
  Star,
  Trash2,
} from 'lucide'
import { Icon } from '../../controls/Icon'
import { type MessageKey, useWords } from '../../controls/words'
import type { ViewCounts } from '../list/count-entries'
import { type LibraryView, placeHash } from '../place'
import { SideItem } from './SideItem'
import { SideTags, type SideTagsProps } from './SideTags'

export interface SideColumnProps extends Pick<SideTagsProps, 'tags'> {
  /** Where one is: a list, or the fragment of a part that is none. */
  place: LibraryView | string
  /** Null while the library is still being read. */
  counts: ViewCounts | null
  /** How things stand between the person's browsers, as a sentence. */
  status: string
  /** Address of the page about keeping in step. */
  syncPage: string
  onSync: () => void
}

const VIEWS = [
  { kind: 'unread', icon: Inbox, name: 'viewUnread' },
  { kind: 'favourites', icon: Star, name: 'viewFavourites' },
  { kind: 'highlights', icon: Highlighter, name: 'viewHighlights' },
  { kind: 'archive', icon: Archive, name: 'viewArchive' },
  { kind: 'bin', icon: Trash2, name: 'viewBin' },
] as const satisfies readonly { name: MessageKey; [other: string]: unknown }[]

const PARTS = [
  { hash: '#history', icon: ChartNoAxesColumn, name: 'history' },
  { hash: '#exchange', icon: ArrowLeftRight, name: 'exchange' },
  { hash: '#settings', icon: Settings2, name: 'settings' },
] as const satisfies readonly { name: MessageKey; [other: string]: unknown }[]

export function SideColumn({ counts, tags, place, status, syncPage, onSync }: SideColumnProps) {
  const { say } = useWords()
  const list = typeof place === 'string' ? null : place
  return (
    <header class="side-column">
      <p class="side-brand">
        <Icon of={BookOpen} />
        {say('extensionShortName')}
      </p>
      <nav aria-label={say('views')}>
        {VIEWS.map(({ kind, icon, name }) => (
          <SideItem
            key={kind}
            icon={icon}
            name={say(name)}
            count={counts?.[kind] ?? null}
            current={list?.kind === kind}
            href={placeHash({ kind })}
          />
        ))}
      </nav>
      <SideTags tags={tags} place={list} />
      <nav class="side-pages" aria-label={say('extensionShortName')}>
        {PARTS.map(({ hash, icon, name }) => (
          <SideItem key={hash} icon={icon} name={say(name)} count={null} current={place === hash} href={hash} />
        ))}
        <SideItem icon={RefreshCw} name={say('syncTitle')} count={null} current={false} href={syncPage} />
      </nav>
      <button type="button" class="side-sync" title={say('syncNow')} onClick={onSync}>
        <Icon of={Cloud} />
        {status}
      </button>
    </header>
  )
}
