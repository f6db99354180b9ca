import { expect } from 'vitest'
import type { Browser, LaunchOptions } from '../driver'
import { until } from '../until'
import { inLongRun } from './in-long-run'
import { TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** A site that Firefox keeps extensions out of, which the popup says and asks for. */
export function siteNoticeStories(
  context: StoryContext,
  start: (options: Partial<LaunchOptions>) => Promise<Browser>,
): void {
  inLongRun(
    'says that the browser keeps it out of a site, and asks for the site',
    async () => {
      // Chromium has no such list; whoever manages a computer writes one there.
      if (context.browser.name !== 'firefox') return
      const browser = await start({ quarantined: ['127.0.0.1'] })
      try {
        await browser.open(context.site.url + TIDE_CLOCKS.path)
        const popup = await browser.pressToolbarButton()
        await until(async () => (await popup.text()).includes('keeps extensions out of this site'), { what: 'notice' })
        await popup.click('Allow this site')
        const isGiven = () => browser.background((api) => api.permissions.contains({ origins: ['http://127.0.0.1/*'] }))
        await until(isGiven, { what: 'the site given' })
        expect(await popup.text()).not.toContain(TIDE_CLOCKS.first)
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
}
