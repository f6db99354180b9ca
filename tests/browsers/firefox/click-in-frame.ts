import type { Point } from '../find-target'
import type { Frame } from './frame-browser'
import { runFrameScript } from './frame-script'
import type { Marionette } from './marionette'

/** A mouse click at a point of a frame: trusted events that find their element by themselves. */
export async function clickInFrame(marionette: Marionette, frame: Frame, { x, y }: Point): Promise<void> {
  await runFrameScript(
    marionette,
    frame,
    `const press = (type, data) => content.synthesizeMouseEvent
      ? content.synthesizeMouseEvent(type, ${x}, ${y}, data)
      : content.windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, data.clickCount, 0)
    press('mousemove', { clickCount: 0 })
    press('mousedown', { clickCount: 1 })
    press('mouseup', { clickCount: 1 })`,
  )
}
