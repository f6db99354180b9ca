import { Send } from 'lucide'
import type { DestinationKind } from '../../core/sending/destination'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'
import { destinationName } from './destination-name'

export interface SendChoiceProps {
  /** The class of the list: each surface has its own look. */
  look: string
  choices: readonly DestinationKind[]
  onChoose: (kind: DestinationKind) => void
}

/** The places that are set up, for one to be pressed. */
export function SendChoice({ look, choices, onChoose }: SendChoiceProps) {
  const { say } = useWords()
  return (
    <ul class={look}>
      {choices.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => onChoose(kind)}>
            <Icon of={Send} />
            <span>{destinationName(kind, say)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
