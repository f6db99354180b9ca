import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import { listAllEntries } from '../../../platform/every-entry'
import { listTags } from '../../../platform/library-database'
import { saveFile } from '../../../ui/controls/save-file'
import { useWords } from '../../../ui/controls/words'
import type { ExportChoice, ExportSectionProps } from '../../../ui/library/exchange/ExportSection'
import { exportFile } from './run-export'

/** An export from the press on its button to the file. */
export function useExport(): ExportSectionProps {
  const { say, language } = useWords()
  const [tags, setTags] = useState<string[]>([])
  const [progress, setProgress] = useState<ExportSectionProps['progress']>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => void listTags().then(setTags), [])

  const run = async (form: Parameters<ExportSectionProps['onExport']>[0], which: ExportChoice) => {
    setFailure(null)
    try {
      const entries = (await listAllEntries()).filter((entry) =>
        isChosen(entry, which, form === 'archive' || form === 'json'),
      )
      setProgress({ done: 0, total: entries.length })
      const order = {
        form,
        entries,
        title: say('exportBookTitle'),
        contents: say('contents'),
        language,
        now: Date.now(),
      }
      const { blob, name } = await exportFile(order, (done) => setProgress({ done, total: entries.length }))
      saveFile(blob, name)
    } catch (error) {
      setFailure(say('exportFailed', error instanceof Error ? error.message : String(error)))
    }
    setProgress(null)
  }
  return { tags, progress, failure, onExport: (form, which) => void run(form, which) }
}

/** The bin belongs to the whole library, and to no list anybody reads. */
function isChosen(entry: Entry, which: ExportChoice, withBin: boolean): boolean {
  if (which === 'all') return withBin || entry.removedAt === null
  if (entry.removedAt !== null) return false
  if (which === 'unread') return !entry.archived
  if (which === 'archived') return entry.archived
  return which === 'favourites' ? entry.favourite : entry.tags.includes(which.slice('tag:'.length))
}
