import { useEffect } from 'preact/hooks'
import type { Highlight } from '../../../core/library/annotations'
import type { ReadingStage } from '../../article/reading-stage'
import { NoteField } from '../../controls/NoteField'
import { useWords } from '../../controls/words'
import { Panel } from '../Panel'
import { MarkRow } from './MarkRow'
import type { Mark } from './use-marks'

export interface MarksPanelProps {
  stage: ReadingStage
  marks: readonly Mark[]
  /** On the whole article. */
  note: string
  isSaved: boolean
  /** The one whose note the person is about to write. */
  noteOf: string | null
  onShow: (mark: Mark) => void
  onChange: (highlight: Highlight, changes: Partial<Pick<Highlight, 'colour' | 'note'>>) => void
  onRemove: (highlight: Highlight) => void
  onNote: (note: string) => void
  onCopy: () => void
  onSave: () => void
  onClose: () => void
}

/** The note on the article and its highlights, beside the text and in its order. */
export function MarksPanel(props: MarksPanelProps) {
  const { stage, marks, note, isSaved, noteOf, onShow, onChange, onRemove, onNote, onCopy, onSave, onClose } = props
  const { say } = useWords()
  useEffect(() => {
    if (noteOf) stage.tools.querySelector<HTMLElement>(`[data-mark="${noteOf}"] .note-field`)?.focus()
  }, [noteOf])
  return (
    <Panel title={say('marks')} kind="marks" onClose={onClose}>
      <NoteField note={note} name={say('articleNote')} onKeep={onNote} />
      {!isSaved && <p class="panel-note">{say('noteSaves')}</p>}
      {marks.length === 0 && <p class="panel-note">{say('noMarksHere')}</p>}
      {(marks.length > 0 || note !== '') && (
        <>
          <ol class="mark-list">
            {marks.map((mark) => (
              <MarkRow
                key={mark.highlight.id}
                mark={mark}
                onShow={() => onShow(mark)}
                onChange={(changes) => onChange(mark.highlight, changes)}
                onRemove={() => onRemove(mark.highlight)}
              />
            ))}
          </ol>
          <div class="mark-exports">
            <button type="button" class="button" onClick={onCopy}>
              {say('copyMarks')}
            </button>
            <button type="button" class="button" onClick={onSave}>
              {say('saveMarks')}
            </button>
          </div>
        </>
      )}
    </Panel>
  )
}
