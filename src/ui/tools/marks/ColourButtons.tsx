import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../core/library/annotations'
import type { MessageKey } from '../../controls/words'
import { useWords } from '../../controls/words'

const NAMES: Record<HighlightColour, MessageKey> = {
  yellow: 'markYellow',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
}

/** The colours there are, in their order, and what marking in each is called. */
export const MARK_COLOURS = HIGHLIGHT_COLOURS.map((colour) => ({ colour, name: NAMES[colour] }))

export interface ColourButtonsProps {
  chosen?: HighlightColour
  onChoose: (colour: HighlightColour) => void
}

export function ColourButtons({ chosen, onChoose }: ColourButtonsProps) {
  const { say } = useWords()
  return (
    <>
      {MARK_COLOURS.map(({ colour, name }) => (
        <button
          key={colour}
          type="button"
          class="mark-colour"
          data-colour={colour}
          aria-label={say(name)}
          title={say(name)}
          aria-pressed={chosen === undefined ? undefined : chosen === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </>
  )
}
