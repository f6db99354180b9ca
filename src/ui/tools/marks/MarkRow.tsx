import { Trash2 } from 'lucide'
import type { Highlight } from '../../../core/library/annotations'
import { IconButton } from '../../controls/IconButton'
import { NoteField } from '../../controls/NoteField'
import { useWords } from '../../controls/words'
import { ColourButtons } from './ColourButtons'
import type { Mark } from './use-marks'

export interface MarkRowProps {
  mark: Mark
  onShow: () => void
  onChange: (changes: Partial<Pick<Highlight, 'colour' | 'note'>>) => void
  onRemove: () => void
}

/** One highlight in the list beside the text: its words, which lead to it, its colour and what was written beside it. */
export function MarkRow({ mark, onShow, onChange, onRemove }: MarkRowProps) {
  const { say } = useWords()
  const { highlight, range } = mark
  return (
    <li class="mark-row" data-colour={highlight.colour} data-mark={highlight.id}>
      {range ? (
        <button type="button" class="mark-words" dir="auto" onClick={onShow}>
          {highlight.quote.exact}
        </button>
      ) : (
        <>
          <p class="mark-words" dir="auto">
            {highlight.quote.exact}
          </p>
          <p class="panel-note">{say('markLost')}</p>
        </>
      )}
      <NoteField note={highlight.note} name={say('noteOfMark')} onKeep={(note) => onChange({ note })} />
      <div class="mark-actions">
        <ColourButtons chosen={highlight.colour} onChoose={(colour) => onChange({ colour })} />
        <IconButton icon={Trash2} name={say('deleteMark')} onPress={onRemove} />
      </div>
    </li>
  )
}
