import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../core/article/article'
import type { Settings } from '../../core/settings/settings'
import type { Readable } from '../../platform/content-bridge'
import { sendLetter } from '../../platform/send-letter'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import { Reader } from '../../ui/reader/Reader'
import { analysisInput } from '../analysis-input'
import { readingActions } from '../reading-actions'
import { useSaveState } from '../use-save-state'
import { useSettings } from '../use-settings'
import { loadTools } from './load-tools'

export interface OverlayReaderProps {
  readable: Readable
  settings: Settings
  /** Its first frame keeps room for a summary. */
  analysing: boolean
  onClose: () => void
}

/** The reader over a live page, whose text stands already: analysis is asked for now, saving goes to the background. */
export function OverlayReader({ readable, settings, analysing: hasPlace, onClose }: OverlayReaderProps) {
  const words = useWords()
  const { say } = words
  const { article, evidence } = readable
  const { reading } = useSettings(siteOf(location.href), settings)
  const [analysis, setAnalysis] = useState<Analysis | null>(null)
  const [analysing, setAnalysing] = useState(hasPlace)
  const { saveState, setSaveState, change } = useSaveState()

  useEffect(() => {
    const gone = new AbortController()
    const done = (answer: Analysis | null) => {
      if (gone.signal.aborted) return
      setAnalysis(answer)
      setAnalysing(false)
    }
    // The text is what matters: without its summary it is still read, and saved.
    sendLetter('analyse', analysisInput(article, evidence)).then(done, () => done(null))
    return () => gone.abort()
  }, [readable])
  useEffect(() => {
    sendLetter('isThisPageSaved', {}).then(
      (saved) => setSaveState(saved ? { kind: 'saved', since: 'before' } : { kind: 'unsaved' }),
      () => setSaveState({ kind: 'unsaved' }),
    )
  }, [])

  const save = () =>
    change(async () => {
      await sendLetter('saveThisPage', { article: { ...article }, analysis })
      return { kind: 'saved', since: 'now' }
    })
  const undo = () =>
    change(async () => {
      await sendLetter('removeThisPage', {})
      return { kind: 'unsaved' }
    })

  return (
    <Reader
      article={article}
      look={reading}
      body={null}
      analysis={analysis}
      analysing={analysing}
      status={saveState.kind === 'failed' ? saveState.sentence : undefined}
      removals={readable.removals}
      onBodyChange={(html, text) => Object.assign(article, { html, text })}
      onStage={loadTools}
      actions={() =>
        readingActions(
          {
            close: say('closeReader'),
            onClose,
            saved: saveState.kind === 'saved',
            onSave: save,
            onUndo: undo,
            onLibrary: () => sendLetter('openLibrary', {}),
          },
          words,
        )
      }
    />
  )
}
