import { type KeyChord, parseChord } from '../key-chord'
import type { Frame } from './frame-browser'
import type { Marionette } from './marionette'

/**
 * A key press that begins at the browser's window, as one from the keyboard does: the focused frame gets it first, and
 * what it leaves is a shortcut of the browser or an extension.
 */
export async function pressKeys(marionette: Marionette, frame: Frame, chord: string): Promise<void> {
  await marionette.chrome(pressInWindow, frame, [parseChord(chord)])
}

/** Types character by character; what no single key gives goes in as from an input method. */
export async function typeText(marionette: Marionette, frame: Frame, text: string): Promise<void> {
  const keys = [...text].map((character) => (/[\w ]/.test(character) ? parseChord(character) : character))
  await marionette.chrome(pressInWindow, frame, keys)
}

/** Runs with the browser's privileges. */
function pressInWindow(frame: Frame, keys: (KeyChord | string)[]): void {
  window.focus()
  frameBrowser(frame)?.focus()
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance<TextInputProcessor>(Ci.nsITextInputProcessor)
  if (!input?.beginInputTransactionForTests(window)) throw new Error('No keyboard to be had.')
  const event = (key: string, code: string, keyCode: number) => new KeyboardEvent('', { key, code, keyCode })
  for (const chord of keys) {
    if (typeof chord === 'string') {
      input.commitCompositionWith(chord)
      continue
    }
    const held = [
      ...(chord.ctrl ? [event('Control', 'ControlLeft', 17)] : []),
      ...(chord.alt ? [event('Alt', 'AltLeft', 18)] : []),
      ...(chord.shift ? [event('Shift', 'ShiftLeft', 16)] : []),
    ]
    const pressed = event(chord.key, chord.code, chord.keyCode)
    for (const modifier of held) input.keydown(modifier)
    input.keydown(pressed)
    input.keyup(pressed)
    for (const modifier of held.reverse()) input.keyup(modifier)
  }
}
