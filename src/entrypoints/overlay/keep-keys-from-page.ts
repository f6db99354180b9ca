const KEYS = ['keydown', 'keypress', 'keyup'] as const
const POINTERS = [
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
] as const
const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'copy', 'paste', 'input', 'beforeinput', 'focusin'] as const

/**
 * Keeps what the person types and presses in the reader from the page's handlers. Keys are stopped where every event
 * begins, at the window, and handed into the shadow root as events that cannot leave it; their default actions
 * (scrolling, typing, pressing a focused button) are the browser's and stay. Only a handler the page put on the window
 * itself, for the capture phase, before the reader opened, still sees them: no script can come before it.
 *
 * @returns a function that gives the keys back.
 */
export function keepKeysFromPage(document: Document, root: ShadowRoot, onEscape: () => void): () => void {
  const stop = new AbortController()
  const view = document.defaultView
  const held = new Set<string>()
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    event.stopImmediatePropagation()
    if (event.type === 'keydown') held.add(event.code)
    if (event.type === 'keyup') held.delete(event.code)
    // A plain event: Firefox lets every `new KeyboardEvent('keydown')` out of a shadow root, `composed: false` or not.
    const inside = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), {
      key: event.key,
      code: event.code,
      location: event.location,
      repeat: event.repeat,
      isComposing: event.isComposing,
      ctrlKey: event.ctrlKey,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
    })
    const taken = !(root.activeElement ?? root.firstElementChild ?? root).dispatchEvent(inside)
    if (taken) event.preventDefault()
    else if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) {
      event.preventDefault()
      onEscape()
    }
  }
  for (const type of KEYS) view?.addEventListener(type, onKey, { capture: true, signal: stop.signal })
  const keep = (event: Event): void => event.stopPropagation()
  for (const type of [...POINTERS, ...TOUCHES]) {
    root.host.addEventListener(type, keep, { passive: true, signal: stop.signal })
  }
  return () => {
    stop.abort()
    // The key that closed the reader is still down: its release is not the page's either.
    const onRelease = (event: KeyboardEvent): void => {
      if (held.delete(event.code)) event.stopImmediatePropagation()
      if (held.size === 0) view?.removeEventListener('keyup', onRelease, true)
    }
    if (held.size > 0) view?.addEventListener('keyup', onRelease, true)
  }
}
