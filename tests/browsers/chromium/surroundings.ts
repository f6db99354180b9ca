import type { CDPSession, Page, Viewport } from 'puppeteer-core'
import type { Surroundings } from '../driver'

/** As high as a window of 320 px mostly is. */
const NARROW_HEIGHT = 640

/** What the views are shown in, for each tab that is there now or comes later. */
export function chromiumSurroundings() {
  // What a session asks for holds while it lasts.
  const sessions = new WeakMap<Page, CDPSession>()
  /** The viewports of tabs that have been made narrow. */
  const widths = new WeakMap<Page, Viewport | null>()
  let now: Surroundings = {}
  const applyTo = async (page: Page): Promise<Page> => {
    const session = sessions.get(page) ?? (await page.createCDPSession())
    sessions.set(page, session)
    const { dark = false, forcedColours = false, reducedMotion = false, print = false, width } = now
    await session.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ],
    })
    if (width && !widths.has(page)) widths.set(page, page.viewport())
    if (width) await page.setViewport({ width, height: NARROW_HEIGHT })
    else if (widths.has(page)) await page.setViewport(widths.get(page) ?? null)
    return page
  }
  return {
    applyTo,
    async set(surroundings: Surroundings, pages: readonly Page[]): Promise<void> {
      now = surroundings
      for (const page of pages) await applyTo(page)
    },
  }
}
