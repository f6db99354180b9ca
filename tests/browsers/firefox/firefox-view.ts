import { clickByName } from '../click-by-name'
import type { Root, View } from '../driver'
import { inTime } from '../in-time'
import { readableText } from '../readable-text'
import { clickInFrame } from './click-in-frame'
import { evaluateInFrame } from './evaluate-in-frame'
import type { Frame } from './frame-browser'
import type { Marionette } from './marionette'
import { memoryOfFrame } from './memory-of-frame'
import { pressKeys, typeText } from './press-keys'
import { screenshotOfFrame } from './screenshot-of-frame'

/** A frame as a view; with `overlay` the reader over it. */
export function firefoxView<R extends Root>(
  marionette: Marionette,
  frame: Frame,
  { overlay = false, close }: { overlay?: boolean; close: () => Promise<void> },
): View<R> {
  const view: View<R> = {
    async evaluate(run, ...args) {
      return (await evaluateInFrame(marionette, frame, overlay ? 'overlay' : 'document', run, args)) as never
    },
    text: () => view.evaluate(readableText).catch(() => ''),
    click: (name, options = {}) => clickByName(view, name, options, (point) => clickInFrame(marionette, frame, point)),
    type: (text) => typeText(marionette, frame, text),
    pressKeys: (chord) => pressKeys(marionette, frame, chord),
    screenshot: (file) => screenshotOfFrame(marionette, frame, file),
    memory: () => memoryOfFrame(marionette, frame),
    close,
  }
  return inTime(view, overlay ? 'overlay' : frame)
}
