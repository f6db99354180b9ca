import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import { isEmptyQuery, parseQuery } from '../../../core/library/search/parse-query'
import { useWords } from '../../controls/words'
import type { LibraryView } from '../place'
import { EmptyList } from './EmptyList'
import type { EntryActions } from './EntryButtons'
import { EntryList } from './EntryList'
import type { EntrySources } from './EntryRow'
import { KeysHelp } from './KeysHelp'
import { ListHead } from './ListHead'
import { SearchField } from './SearchField'
import { type Order, sortEntries } from './sort-entries'
import { TagHead } from './TagHead'
import { type Search, useFound } from './use-found'
import { isInView } from './view-entries'

/** What the lists ask for besides what a row does. */
export interface ListActions extends EntryActions {
  onTagAll: (entries: readonly Entry[], tag: string) => void
  onRenameTag: (tag: string, to: string) => void
  onDeleteTag: (tag: string) => void
  onTag: (tag: string) => void
}

export interface ListPageProps extends ListActions, EntrySources {
  /** Newest first, the bin among them; null while they are being read. */
  entries: readonly Entry[] | null
  /** All of them have been read, not only the first. */
  complete: boolean
  view: LibraryView
  order: Order
  onOrder: (order: Order) => void
  search: Search
  ownTags: readonly string[]
  /** What went wrong when the library was opened, as a sentence. */
  failure?: string | undefined
}

/** One list of the library: a view of it, or what a search finds. */
export function ListPage(props: ListPageProps) {
  const { entries, complete, view, order, ownTags, failure } = props
  const { say, language } = useWords()
  const [typed, setTyped] = useState('')
  const [help, setHelp] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const enter = useRef(() => {})
  const now = useMemo(() => Date.now(), [entries])
  const query = useMemo(() => parseQuery(typed), [typed])
  const searching = !isEmptyQuery(query)
  const inBin = view.kind === 'bin'
  const scope = useMemo(
    () => entries?.filter((entry) => (inBin ? isInView(entry, view, now) : entry.removedAt === null)) ?? [],
    [entries, inBin, now],
  )
  const viewed = useMemo(
    () =>
      sortEntries(
        scope.filter((entry) => isInView(entry, view, now)),
        order,
        language,
      ),
    [scope, view, order, language],
  )
  const found = useFound(props.search, scope, query, searching)
  const shown = searching ? found : viewed
  const reset = view.kind === 'tag' ? view.tag : view.kind
  useEffect(() => {
    setTyped('')
    scrollTo(0, 0)
  }, [reset])
  return (
    <main class="library-main" aria-busy={entries === null || shown === null}>
      <h1 class="visually-hidden">{say('library')}</h1>
      <SearchField
        field={field}
        value={typed}
        count={complete ? scope.length : null}
        onInput={setTyped}
        onLeave={() => enter.current()}
      />
      {failure && (
        <p class="library-failure" role="alert">
          {failure}
        </p>
      )}
      {view.kind === 'tag' && !searching && (
        <TagHead
          key={view.tag}
          tag={view.tag}
          ownTags={ownTags}
          onRename={(to) => props.onRenameTag(view.tag, to)}
          onDelete={() => props.onDeleteTag(view.tag)}
        />
      )}
      {shown && shown.length > 0 && (
        <>
          <ListHead shown={shown} counted={complete} order={searching ? null : order} onOrder={props.onOrder} />
          <EntryList
            {...props}
            key={reset}
            shown={shown}
            label={say('library')}
            inBin={inBin}
            withPassages={view.kind === 'highlights' && !searching}
            search={searching ? typed : ''}
            needles={query.needles}
            onSearchKey={() => field.current?.select()}
            onHelpKey={() => setHelp(true)}
            enter={enter}
          />
        </>
      )}
      {entries && complete && shown?.length === 0 && !failure && (
        <EmptyList why={searching ? 'search' : entries.length === 0 ? 'new' : view.kind} />
      )}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </main>
  )
}
