import type { Entry } from '../../core/library/entry'
import { getBody } from '../../platform/library-database'
import { writeSetting } from '../../platform/settings'
import { savedArticleUrl, syncPageUrl } from '../../platform/tabs'
import { useWords } from '../../ui/controls/words'
import { Library, type LibraryProps } from '../../ui/library/Library'
import { useSettings } from '../use-settings'
import { readCover } from './read-cover'
import { suggestTags } from './suggest-tags'
import { useChanges } from './use-changes'
import { useEntries } from './use-entries'
import { usePictured } from './use-pictured'
import { usePlace } from './use-place'
import { useSearch } from './use-search'
import { useSyncStatus } from './use-sync-status'

const readText = async (id: string) => (await getBody(id))?.text ?? ''
const hrefOf = ({ id }: Entry, search: string, highlight?: string) => savedArticleUrl(id, search, highlight)

/** The library's page, whatever part of it is shown: reads the library itself, asks the background for every change. */
export function LibraryPage({ part, home }: Pick<LibraryProps, 'part'> & { home: string }) {
  const { say } = useWords()
  const { entries, complete, failure } = useEntries()
  const place = usePlace(home)
  const search = useSearch()
  const sync = useSyncStatus()
  const { library } = useSettings()
  const pictured = usePictured(complete)
  const { actions, toast, onSync } = useChanges(entries)
  return (
    <Library
      {...actions}
      part={part}
      entries={entries}
      complete={complete}
      failure={failure ? say('libraryUnreadable') : undefined}
      place={place}
      order={library.order}
      onOrder={(order) => void writeSetting('library', 'order', order)}
      search={search}
      hrefOf={hrefOf}
      readText={readText}
      readCover={readCover}
      suggestTags={suggestTags}
      pictured={pictured}
      toast={toast}
      syncStatus={sync}
      syncPage={syncPageUrl()}
      onSync={onSync}
    />
  )
}
