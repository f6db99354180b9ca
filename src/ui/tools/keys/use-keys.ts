import { useLayoutEffect, useRef } from 'preact/hooks'
import type { KeyAction, ReadingStage } from '../../article/reading-stage'
import { pressedKey } from './pressed-key'

/** Presses the action whose key was pressed, of those there are then, unless the person is writing or means the browser. */
export function useKeys(stage: ReadingStage, actions: () => readonly KeyAction[]): void {
  const latest = useRef(actions)
  latest.current = actions
  // Heard as soon as the tools are seen.
  useLayoutEffect(() => {
    // At the root: with nothing focused, keys do not pass through the frame.
    const root = stage.frame.getRootNode()
    const onKey = (event: Event) => {
      if (event.defaultPrevented || isWriting(event.target)) return
      const key = pressedKey(event as KeyboardEvent)
      const action = key && latest.current().find((one) => one.key === key)
      if (!action) return
      event.preventDefault()
      action.onPress()
    }
    root.addEventListener('keydown', onKey)
    return () => root.removeEventListener('keydown', onKey)
  }, [stage])
}

function isWriting(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLInputElement> | null
  if (element?.localName === 'input') return !/^(?:checkbox|radio|range|button)$/.test(element.type ?? '')
  return /^(?:textarea|select)$/.test(element?.localName ?? '') || element?.isContentEditable === true
}
