import { NotebookPen, Volume2 } from 'lucide'
import type { HighlightColour } from '../../../core/library/annotations'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'
import { ColourButtons } from './ColourButtons'

export interface SelectionBarProps {
  /** Of what is selected, in the window. */
  box: DOMRect
  /** The article is not saved yet, and will be. */
  saves: boolean
  onMark: (colour: HighlightColour) => void
  onNote: () => void
  /** Reads aloud from here. */
  onListen: () => void
}

/** What can be done with the words that are selected: it stands above them, or below where there is no room. */
export function SelectionBar({ box, saves, onMark, onNote, onListen }: SelectionBarProps) {
  const { say } = useWords()
  const above = box.top > 110
  const middle = Math.min(Math.max(box.left + box.width / 2, 150), innerWidth - 150)
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={say('markSelection')}
      style={
        above
          ? { left: `${middle}px`, bottom: `${innerHeight - box.top + 8}px` }
          : { left: `${middle}px`, top: `${box.bottom + 8}px` }
      }
      // The selection stays while its buttons are pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="selection-buttons">
        <ColourButtons onChoose={onMark} />
        <IconButton icon={NotebookPen} name={say('markWithNote')} onPress={onNote} />
        <IconButton icon={Volume2} name={say('listenFromHere')} onPress={onListen} />
      </div>
      {saves && <p>{say('markingSaves')}</p>}
    </div>
  )
}
