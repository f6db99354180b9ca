import { useEffect, useRef } from 'preact/hooks'
import type { RailAction, ReadingStage } from '../article/reading-stage'

/** Presses the action whose key was pressed, unless the person is writing or means the browser. */
export function useKeys(stage: ReadingStage, actions: readonly RailAction[]): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    // At the root: with nothing focused, keys do not pass through the frame.
    const root = stage.frame.getRootNode()
    const onKey = (event: Event) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event as KeyboardEvent
      if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented || isWriting(event.target)) return
      const action = latest.current.find((one) => one.key === key)
      if (!action) return
      event.preventDefault()
      action.onPress()
    }
    root.addEventListener('keydown', onKey)
    return () => root.removeEventListener('keydown', onKey)
  }, [stage])
}

function isWriting(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null
  return /^(?:input|textarea|select)$/.test(element?.localName ?? '') || element?.isContentEditable === true
}
