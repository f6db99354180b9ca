import { useEffect } from 'preact/hooks'
import { useWords } from './words'

/** How long a toast stays unless one is busy with it, in ms: undo must be reachable without haste. */
const SHOWN = 10_000

export interface ToastProps {
  sentence: string
  onUndo?: (() => void) | undefined
  onGone: () => void
}

/** A sentence at the foot of the page on what has just been done, with the way back. */
export function Toast({ sentence, onUndo, onGone }: ToastProps) {
  const { say } = useWords()
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN)
    return () => clearTimeout(timer)
  }, [sentence, onGone])
  return (
    <div class="toast" role="status">
      <span>{sentence}</span>
      {onUndo && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  )
}
