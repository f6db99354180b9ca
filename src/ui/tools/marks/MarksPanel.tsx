import { useEffect } from 'preact/hooks'
import type { Highlight } from '../../../core/library/annotations'
import { marksToMarkdown } from '../../../core/marks/marks-to-markdown'
import type { ReadingStage } from '../../article/reading-stage'
import { useWords } from '../../controls/words'
import { fileName } from '../more/file-name'
import { saveFile } from '../more/save-file'
import { Panel } from '../Panel'
import { MarkRow } from './MarkRow'
import type { Mark } from './use-marks'

export interface MarksPanelProps {
  stage: ReadingStage
  marks: readonly Mark[]
  /** The one whose note the person is about to write. */
  noteOf: string | null
  onShow: (mark: Mark) => void
  onChange: (highlight: Highlight) => void
  onRemove: (highlight: Highlight) => void
  tell: (sentence: string) => void
  onClose: () => void
}

/** The highlights of the article, beside the text and in its order. */
export function MarksPanel({ stage, marks, noteOf, onShow, onChange, onRemove, tell, onClose }: MarksPanelProps) {
  const { say } = useWords()
  useEffect(() => {
    if (noteOf) stage.tools.querySelector<HTMLElement>(`[data-mark="${noteOf}"] .mark-note`)?.focus()
  }, [noteOf])
  const markdown = () =>
    marksToMarkdown(
      stage.article,
      marks.map(({ highlight }) => highlight),
    )
  const copy = () =>
    navigator.clipboard.writeText(markdown()).then(
      () => tell(say('copied')),
      () => tell(say('notCopied')),
    )
  const save = () =>
    saveFile(stage.text.ownerDocument, fileName(stage.article.title, 'md'), [markdown()], 'text/markdown')
  return (
    <Panel title={say('highlights')} kind="marks" onClose={onClose}>
      {marks.length === 0 ? (
        <p class="panel-note">{say('noMarksHere')}</p>
      ) : (
        <>
          <ol class="mark-list">
            {marks.map((mark) => (
              <MarkRow
                key={mark.highlight.id}
                mark={mark}
                onShow={() => onShow(mark)}
                onChange={onChange}
                onRemove={() => onRemove(mark.highlight)}
              />
            ))}
          </ol>
          <div class="mark-exports">
            <button type="button" class="button" onClick={() => void copy()}>
              {say('copyMarks')}
            </button>
            <button type="button" class="button" onClick={save}>
              {say('saveMarks')}
            </button>
          </div>
        </>
      )}
    </Panel>
  )
}
