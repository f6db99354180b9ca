import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { Toast, type ToastProps } from '../controls/Toast'
import { useWords } from '../controls/words'
import { ListPage, type ListPageProps } from './list/ListPage'
import type { LibraryView } from './place'
import { SideColumn } from './side/SideColumn'
import { useCounts } from './use-counts'

export interface LibraryProps extends Omit<ListPageProps, 'view' | 'ownTags'> {
  place: LibraryView
  toast: ToastProps | null
  /** A part that is no list, with the fragment of its address; null: the list at `place`. */
  part: { hash: string; shown: ComponentChildren } | null
  /** How things stand between the person's browsers, as a sentence. */
  syncStatus: string
  /** Address of the page about keeping in step. */
  syncPage: string
  onSync: () => void
}

/** The library: a side column of views and tags, and what one of them shows. */
export function Library({ place, part, toast, syncStatus, syncPage, onSync, ...list }: LibraryProps) {
  const { language } = useWords()
  const { entries, complete } = list
  const { tags, views } = useCounts(entries, complete, language)
  const ownTags = useMemo(() => tags.map(({ tag }) => tag), [tags])
  return (
    <div class="library">
      <SideColumn
        tags={tags}
        counts={views}
        place={part ? part.hash : place}
        status={syncStatus}
        syncPage={syncPage}
        onSync={onSync}
      />
      {part ? part.shown : <ListPage {...list} view={place} ownTags={ownTags} />}
      {toast && <Toast {...toast} />}
    </div>
  )
}
