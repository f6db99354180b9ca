import { Search } from 'lucide'
import { useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { formatDuration } from '../controls/format'
import { Icon } from '../controls/Icon'
import { Toast, type ToastProps } from '../controls/Toast'
import { useWords } from '../controls/words'
import { EmptyLibrary } from './EmptyLibrary'
import { type EntryActions, EntryRow } from './EntryRow'
import { SideColumn } from './SideColumn'
import { type LibraryView, tagCounts, visibleEntries } from './visible-entries'

export interface LibraryProps extends EntryActions {
  /** Newest first; null while they are being read. */
  entries: readonly Entry[] | null
  /** What went wrong when the library was opened, as a sentence. */
  failure?: string | undefined
  toast: ToastProps | null
  /** How things stand between the person's browsers, as a sentence. */
  syncStatus: string
  onSync: () => void
}

/** The library: a side column of views and tags, and the list. */
export function Library({ entries, failure, toast, syncStatus, onSync, ...actions }: LibraryProps) {
  const words = useWords()
  const { say, language } = words
  const [view, setView] = useState<LibraryView>({ kind: 'unread' })
  const [search, setSearch] = useState('')
  const tags = tagCounts(entries ?? [], language)
  const shown = visibleEntries(entries ?? [], view, search)
  const minutes = shown.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <div class="library">
      <SideColumn
        entries={entries ?? []}
        tags={tags}
        view={view}
        onView={setView}
        status={syncStatus}
        onSync={onSync}
      />
      <main class="library-main" aria-busy={entries === null}>
        <h1 class="visually-hidden">{say('library')}</h1>
        <label class="library-search">
          <Icon of={Search} />
          <span class="visually-hidden">{say('searchLabel')}</span>
          <input
            type="search"
            value={search}
            placeholder={say('searchPlaceholder')}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {failure && (
          <p class="library-failure" role="alert">
            {failure}
          </p>
        )}
        {shown.length > 0 && (
          <>
            <p class="library-count" role="status">
              {shown.length === 1
                ? say('oneArticleAndTime', formatDuration(minutes, words))
                : say('articlesAndTime', shown.length.toLocaleString(language), formatDuration(minutes, words))}
            </p>
            <ul class="library-list">
              {shown.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  ownTags={tags.map(({ tag }) => tag)}
                  onTag={(tag) => setView({ kind: 'tag', tag })}
                  {...actions}
                />
              ))}
            </ul>
          </>
        )}
        {entries && shown.length === 0 && !failure && (
          <EmptyLibrary why={search ? 'search' : entries.length === 0 ? 'new' : view.kind} />
        )}
      </main>
      {toast && <Toast {...toast} />}
    </div>
  )
}
