import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { openLibraryPage } from '../../platform/tabs'
import type { ReadingStage } from '../../ui/article/reading-stage'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import { Reader } from '../../ui/reader/Reader'
import { mountReaderTools } from '../reader-tools'
import { readingActions } from '../reading-actions'
import { useSaveState } from '../use-save-state'
import { useSettings } from '../use-settings'
import type { PopupReading } from './read-tab'
import { sideArticle } from './side-article'

const loadCodeColours = async () => (await import('../../ui/tools/content/colour-code')).colourCode
const loadPacking = async () => (await import('../../ui/tools/more/packing')).packing

export interface SideReaderProps {
  reading: PopupReading & { kind: 'article' }
  onClose: () => void
}

/** The reader in the panel beside the page: it holds its text while the tabs change. */
export function SideReader({ reading, onClose }: SideReaderProps) {
  const words = useWords()
  const { say } = words
  const { article, analysis, body } = reading
  const { reading: look } = useSettings(siteOf(article.url))
  const { saveState, setSaveState, change } = useSaveState()
  const held = useMemo(() => sideArticle(reading, () => setSaveState({ kind: 'saved', since: 'now' })), [reading])
  useEffect(() => {
    void held.isSaved().then((saved) => setSaveState(saved ? { kind: 'saved', since: 'before' } : { kind: 'unsaved' }))
  }, [held])
  const joinTools = useCallback(
    (stage: ReadingStage) => mountReaderTools(stage, { loadCodeColours, loadPacking, marks: held.marks }),
    [held],
  )
  const save = () =>
    change(async () => {
      await held.save()
      return { kind: 'saved', since: 'now' }
    })
  const undo = () =>
    change(async () => {
      await held.remove()
      return { kind: 'unsaved' }
    })
  return (
    <Reader
      article={article}
      look={look}
      body={body}
      analysis={analysis}
      status={saveState.kind === 'failed' ? saveState.sentence : undefined}
      onStage={joinTools}
      actions={() =>
        readingActions(
          {
            close: say('leaveReadingBeside'),
            onClose,
            saved: saveState.kind === 'saved',
            onSave: save,
            onUndo: undo,
            onLibrary: () => void openLibraryPage(),
          },
          words,
        )
      }
    />
  )
}
