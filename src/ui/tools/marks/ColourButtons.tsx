import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../core/library/annotations'
import type { MessageKey } from '../../controls/words'
import { useWords } from '../../controls/words'

const NAMES: Record<HighlightColour, MessageKey> = {
  yellow: 'markYellow',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
}

export interface ColourButtonsProps {
  chosen?: HighlightColour
  onChoose: (colour: HighlightColour) => void
}

export function ColourButtons({ chosen, onChoose }: ColourButtonsProps) {
  const { say } = useWords()
  return (
    <>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="mark-colour"
          data-colour={colour}
          aria-label={say(NAMES[colour])}
          title={say(NAMES[colour])}
          aria-pressed={chosen === undefined ? undefined : chosen === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </>
  )
}
