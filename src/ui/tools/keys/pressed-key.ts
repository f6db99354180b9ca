/** What a key press names, in small letters: `t`, `?`, `Enter`; null when it is meant for the browser or the system. */
export function pressedKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null
  const { key, code } = event
  if (key.length !== 1) return key
  // A layout of another script has no `t`: there the place of the key decides.
  const latin = /^Key([A-Z])$/.exec(code ?? '')?.[1]
  return (key.charCodeAt(0) > 127 && latin ? latin : key).toLowerCase()
}

/**
 * Whether a key may be chosen for an action: what scrolls, moves the focus or presses a button stays the browser's, and
 * so does what opens Firefox's quick find.
 */
export function isFreeKey(key: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key) && !/['/]/.test(key)
}
