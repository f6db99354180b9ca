import { Bookmark, BookmarkCheck, Library, X } from 'lucide'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../core/article/article'
import type { ArticleExtraction } from '../../core/extraction/extraction'
import { sendLetter } from '../../platform/send-letter'
import { useWords } from '../../ui/controls/words'
import { Reader } from '../../ui/reader/Reader'
import { useSaveState } from '../use-save-state'
import { analysePage } from './read-page'

export interface OverlayReaderProps {
  extraction: ArticleExtraction
  onClose: () => void
}

/** The reader over a live page: analysis comes after the first paint, saving goes to the background. */
export function OverlayReader({ extraction, onClose }: OverlayReaderProps) {
  const { say } = useWords()
  const [analysis, setAnalysis] = useState<Analysis | null>(null)
  const { saveState, setSaveState, change } = useSaveState()
  const body = useCallback(() => extraction.body, [extraction])

  useEffect(() => {
    const timer = setTimeout(() => setAnalysis(analysePage(extraction)))
    return () => clearTimeout(timer)
  }, [extraction])
  useEffect(() => {
    sendLetter('isThisPageSaved', {}).then(
      (saved) => setSaveState(saved ? { kind: 'saved', since: 'before' } : { kind: 'unsaved' }),
      () => setSaveState({ kind: 'unsaved' }),
    )
  }, [])

  const save = () =>
    change(async () => {
      await sendLetter('saveThisPage', { article: extraction.article, analysis: analysis ?? analysePage(extraction) })
      return { kind: 'saved', since: 'now' }
    })
  const undo = () =>
    change(async () => {
      await sendLetter('removeThisPage', {})
      return { kind: 'unsaved' }
    })

  const saved = saveState.kind === 'saved'
  return (
    <Reader
      article={extraction.article}
      body={body}
      analysis={analysis}
      status={saveState.kind === 'failed' ? saveState.sentence : undefined}
      actions={[
        [{ id: 'close', icon: X, name: say('closeReader'), onPress: onClose }],
        [
          saved
            ? { id: 'save', icon: BookmarkCheck, name: say('savedRemove'), onPress: undo, pressed: true }
            : { id: 'save', icon: Bookmark, name: say('save'), onPress: save, pressed: false },
          { id: 'library', icon: Library, name: say('openLibrary'), onPress: () => sendLetter('openLibrary', {}) },
        ],
      ]}
    />
  )
}
