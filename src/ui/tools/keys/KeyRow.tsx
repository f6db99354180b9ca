import { useState } from 'preact/hooks'
import type { KeyAction } from '../../article/reading-stage'
import { useWords } from '../../controls/words'
import { isFreeKey, pressedKey } from './pressed-key'

export interface KeyRowProps {
  action: KeyAction
  others: readonly KeyAction[]
  onChoose: (key: string) => void
}

/** One action and its key. Pressing the key's button waits for another key; Backspace leaves the action without one. */
export function KeyRow({ action, others, onChoose }: KeyRowProps) {
  const { say } = useWords()
  const [waits, setWaits] = useState(false)
  const [problem, setProblem] = useState('')
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waits) return
    const key = pressedKey(event)
    if (key === null || key === 'Tab' || key === 'Shift') return
    event.preventDefault()
    event.stopPropagation()
    setWaits(false)
    if (key === 'Escape') return
    if (key === 'Backspace' || key === 'Delete') return onChoose('')
    const owner = others.find((other) => other.key === key && other.id !== action.id)
    if (owner) return setProblem(say('keyTaken', key, owner.name))
    if (!isFreeKey(key)) return setProblem(say('keyNotFree'))
    onChoose(key)
  }
  return (
    <li>
      <span>{action.name}</span>
      <button
        type="button"
        class="key-button"
        aria-label={waits ? say('pressKey') : say('changeKey', action.name, action.key || say('noKey'))}
        onClick={() => {
          setWaits(!waits)
          setProblem('')
        }}
        onBlur={() => setWaits(false)}
        onKeyDown={onKeyDown}
      >
        {waits ? say('pressKey') : <kbd>{action.key || '–'}</kbd>}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </li>
  )
}
