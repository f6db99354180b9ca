import type { CDPSession } from 'puppeteer-core'
import { type KeyChord, parseChord } from '../key-chord'

const ALT = 1
const CTRL = 2
const SHIFT = 8

/**
 * A key press as the operating system would send it. Puppeteer's own keyboard leaves out the native key code, without
 * which Chromium does not take it for a shortcut of an extension.
 */
export async function pressKeys(session: CDPSession, chord: string): Promise<void> {
  await press(session, parseChord(chord))
}

/** Types character by character; what no single key gives, such as Chinese, goes in as from an input method. */
export async function typeText(session: CDPSession, text: string): Promise<void> {
  for (const character of text) {
    if (/[\w ]/.test(character)) await press(session, parseChord(character))
    else await session.send('Input.insertText', { text: character })
  }
}

async function press(session: CDPSession, chord: KeyChord): Promise<void> {
  const modifiers = (chord.alt ? ALT : 0) | (chord.ctrl ? CTRL : 0) | (chord.shift ? SHIFT : 0)
  const { key, code, keyCode } = chord
  const event = { modifiers, key, code, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode }
  const text = chord.alt || chord.ctrl ? undefined : key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' })
  if (text) await session.send('Input.dispatchKeyEvent', { ...event, type: 'char', text })
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
}
