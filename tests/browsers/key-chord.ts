/** A key press, as browsers name its parts: https://www.w3.org/TR/uievents-code/ */
export interface KeyChord {
  alt: boolean
  ctrl: boolean
  shift: boolean
  key: string
  code: string
  keyCode: number
}

const NAMED: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  MediaTrackNext: 176,
  MediaPlayPause: 179,
}

/** Reads `Alt+Shift+L`, `Enter`, `j`. A letter takes its case from Shift; other single characters are themselves. */
export function parseChord(chord: string): KeyChord {
  const parts = chord.length === 1 ? [chord] : chord.split('+')
  const name = parts.at(-1) ?? ''
  const held = new Set(parts.slice(0, -1))
  const shift = held.has('Shift')
  const base = { alt: held.has('Alt'), ctrl: held.has('Ctrl'), shift }
  const named = NAMED[name]
  if (named !== undefined) return { ...base, key: name, code: name, keyCode: named }
  if (name.length !== 1) throw new Error(`Unknown key: ${chord}`)
  if (name === ' ') return { ...base, key: ' ', code: 'Space', keyCode: 32 }
  const upper = name.toUpperCase()
  const keyCode = upper.charCodeAt(0)
  if (/[A-Z]/.test(upper)) {
    const key = shift ? upper : parts.length > 1 ? name.toLowerCase() : name
    return { ...base, key, code: `Key${upper}`, keyCode }
  }
  return { ...base, key: name, code: /\d/.test(name) ? `Digit${name}` : '', keyCode: /\d/.test(name) ? keyCode : 0 }
}
