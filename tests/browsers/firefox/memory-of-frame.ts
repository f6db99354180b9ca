import type { Frame } from './frame-browser'
import { runFrameScript } from './frame-script'
import type { Marionette } from './marionette'

/**
 * Bytes a frame's scripts, document and styles hold after a collection, as about:memory counts them for a tab
 * (nsIMemoryReporterManager.sizeOfTab).
 */
export async function memoryOfFrame(marionette: Marionette, frame: Frame): Promise<number> {
  return (await runFrameScript(
    marionette,
    frame,
    `for (let turn = 0; turn < 3; turn++) {
      Cu.forceGC()
      Cu.forceCC()
      await new Promise((done) => content.setTimeout(done, 100))
    }
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
    const parts = Array.from({ length: 9 }, () => ({}))
    manager.sizeOfTab(content, ...parts)
    // Objects, strings, the rest of the scripts, document, styles, the rest, the sum of these, and two durations.
    return parts[6].value`,
  )) as number
}
