import { useEffect } from 'preact/hooks'
import type { Highlight } from '../../../core/library/annotations'
import { marksToMarkdown } from '../../../core/marks/marks-to-markdown'
import type { ReadingStage } from '../../article/reading-stage'
import { NoteField } from '../../controls/NoteField'
import { saveFile } from '../../controls/save-file'
import { useWords } from '../../controls/words'
import { fileName } from '../more/file-name'
import { tellCopied } from '../more/tell-copied'
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
  tell: (sentence: string) => void
  onClose: () => void
}

/** The note on the article and its highlights, beside the text and in its order. */
export function MarksPanel(props: MarksPanelProps) {
  const { stage, marks, note, isSaved, noteOf, onShow, onChange, onRemove, onNote, tell, onClose } = props
  const { say } = useWords()
  useEffect(() => {
    if (noteOf) stage.tools.querySelector<HTMLElement>(`[data-mark="${noteOf}"] .note-field`)?.focus()
  }, [noteOf])
  const markdown = () =>
    marksToMarkdown(
      stage.article,
      marks.map(({ highlight }) => highlight),
      note,
    )
  const copy = () => tellCopied(stage, markdown(), say, tell)
  const save = () => saveFile(new Blob([markdown()], { type: 'text/markdown' }), fileName(stage.article.title, 'md'))
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
            <button type="button" class="button" onClick={copy}>
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
