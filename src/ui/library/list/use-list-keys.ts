import { useLayoutEffect, useRef } from 'preact/hooks'

/** What each key does; undefined: nothing now. */
export interface ListKeys {
  next: () => void
  previous: () => void
  select: () => void
  archive: () => void
  favourite: () => void
  remove: () => void
  tag: () => void
  copyMarks: () => void
  search: () => void
  help: () => void
  escape: () => void
}

const KEYS: Record<string, keyof ListKeys> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  x: 'select',
  e: 'archive',
  f: 'favourite',
  '#': 'remove',
  Delete: 'remove',
  t: 'tag',
  c: 'copyMarks',
  '/': 'search',
  '?': 'help',
  Escape: 'escape',
}

/** Keys of the list, wherever the focus is but in a field; Enter is the browser's own, since the focus is on a link. */
export function useListKeys(actions: ListKeys): void {
  const latest = useRef(actions)
  latest.current = actions
  // Keys are heard from the frame on that shows the list: who knows them presses at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, target } = event
      if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return
      const name = KEYS[key]
      if (!name || keepsKey(target, key)) return
      event.preventDefault()
      latest.current[name]()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Whether the focused element wants this key itself. */
function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog')) return true
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return false
  if (target.matches('input, textarea')) return key !== 'Escape'
  return target.matches('select') || (key.startsWith('Arrow') && target.closest('[role="radiogroup"]') !== null)
}
