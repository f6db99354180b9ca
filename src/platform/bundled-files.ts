import { browser } from './browser'

/** The bytes of a file the extension brings along, as base64: letters carry nothing but JSON. */
export async function readFontFile(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`fonts/${name}`))
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
