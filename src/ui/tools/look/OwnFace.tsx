import { useId, useState } from 'preact/hooks'
import { useWords } from '../../controls/words'

/** The name of a face of one's own. What is written stands at once: what is stored comes back later, and may be older. */
export function OwnFace({ name, onChoose }: { name: string; onChoose: (name: string) => void }) {
  const { say } = useWords()
  const id = useId()
  const [text, setText] = useState(name)
  return (
    <div class="own-face">
      <label for={id}>{say('ownFaceName')}</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        value={text}
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          onChoose(value)
        }}
      />
    </div>
  )
}
