import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Frame } from './frame-browser'
import type { Marionette } from './marionette'

/** Saves what a frame shows as PNG; the popup too, which WebDriver's own picture leaves out. */
export async function screenshotOfFrame(marionette: Marionette, frame: Frame, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, Buffer.from(await marionette.chrome(drawFrame, frame), 'base64'))
}

/** Runs with the browser's privileges. */
async function drawFrame(frame: Frame): Promise<string> {
  const browser = frameBrowser(frame)
  if (!browser) throw new Error(`There is no ${frame} now.`)
  const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1] ?? ''
}
