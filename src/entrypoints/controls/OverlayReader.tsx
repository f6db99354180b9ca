import { Bookmark, BookmarkCheck, Library, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../core/article/article'
import type { Settings } from '../../core/settings/settings'
import type { Readable } from '../../platform/content-bridge'
import { sendLetter } from '../../platform/send-letter'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import { Reader } from '../../ui/reader/Reader'
import { analysisInput } from '../analysis-input'
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
  const { say } = useWords()
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

  const saved = saveState.kind === 'saved'
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
      actions={() => [
        [{ id: 'close', icon: X, name: say('closeReader'), onPress: onClose, key: 'w' }],
        [
          saved
            ? { id: 'save', icon: BookmarkCheck, name: say('savedRemove'), onPress: undo, pressed: true, key: 's' }
            : { id: 'save', icon: Bookmark, name: say('save'), onPress: save, pressed: false, key: 's' },
          {
            id: 'library',
            icon: Library,
            name: say('openLibrary'),
            onPress: () => sendLetter('openLibrary', {}),
            key: 'l',
          },
        ],
      ]}
    />
  )
}
