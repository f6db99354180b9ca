import { useCallback, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { sendLetter } from '../../platform/send-letter'
import { savedArticleUrl } from '../../platform/tabs'
import type { ToastProps } from '../../ui/controls/Toast'
import { useWords } from '../../ui/controls/words'
import { Library } from '../../ui/library/Library'
import { refusalSentence } from '../refusal-sentence'
import { useEntries } from './use-entries'
import { useSyncStatus } from './use-sync-status'

type Notice = Omit<ToastProps, 'onGone'>

/** The library's page: reads the list itself, asks the background for every change. */
export function LibraryPage() {
  const { say } = useWords()
  const { entries, failure } = useEntries()
  const sync = useSyncStatus()
  const [notice, setNotice] = useState<Notice | null>(null)
  const hideNotice = useCallback(() => setNotice(null), [])

  const change = async (work: () => Promise<unknown>, done?: Notice) => {
    try {
      await work()
      setNotice(done ?? null)
    } catch (error) {
      setNotice({ sentence: refusalSentence(error, say) })
    }
  }
  const archive = (entry: Entry, archived: boolean) =>
    change(() => sendLetter('setArchived', { id: entry.id, archived }), {
      sentence: say(archived ? 'archivedToast' : 'unarchivedToast', entry.title),
      onUndo: () => change(() => sendLetter('setArchived', { id: entry.id, archived: !archived })),
    })
  const remove = (entry: Entry) =>
    change(() => sendLetter('removeEntry', { id: entry.id }), {
      sentence: say('deletedToast', entry.title),
      onUndo: () => change(() => sendLetter('restoreEntry', { id: entry.id })),
    })

  return (
    <Library
      entries={entries}
      failure={failure ? say('libraryUnreadable') : undefined}
      hrefOf={(entry) => savedArticleUrl(entry.id)}
      onSetTags={(entry, tags) => change(() => sendLetter('setTags', { id: entry.id, tags }))}
      onArchive={archive}
      onDelete={remove}
      toast={notice && { ...notice, onGone: hideNotice }}
      syncStatus={sync}
      onSync={() => change(() => sendLetter('syncNow', {}))}
    />
  )
}
