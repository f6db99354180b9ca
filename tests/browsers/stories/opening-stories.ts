import { expect, it } from 'vitest'
import { until } from '../until'
import { TIDE_CLOCKS } from './sample-pages'
import { allowSite, forbidSite } from './site-access'
import { pressCommand, type StoryContext } from './story-context'

/** The reader that opens by itself, drafts that survive the popup, and a reader that leaves nothing behind. */
export function openingStories(context: StoryContext): void {
  const overlayIsThere = () => context.browser.page.evaluate((root) => root.querySelector('lectern-reader') !== null)

  it('opens by itself on a site the person chose, once a page, and not elsewhere', async () => {
    const { browser, site } = context
    const choose = async (left: string) => {
      const popup = await browser.pressToolbarButton()
      await popup.click('Open this site’s articles by themselves')
      await popup.click('Always open articles of 127.0.0.1 in the reader')
      const chosen = () =>
        browser.background(async (api) => (await api.storage.local.get(null))['settings.opening.sites'])
      await until(async () => JSON.stringify(await chosen()) === left, { what: `chosen sites ${left}` })
    }
    await allowSite(context)
    try {
      await browser.open(site.url + TIDE_CLOCKS.path)
      await choose('["127.0.0.1"]')
      await browser.open(site.url + TIDE_CLOCKS.path)
      await until(overlayIsThere, { what: 'reader that opened by itself' })
      await until(async () => (await browser.overlay.text()).includes(TIDE_CLOCKS.first), { what: 'its text' })
      await pressCommand(context, 'toggle-reader')
      await until(async () => !(await overlayIsThere()), { what: 'page again' })
      // Another load of the same document's parts must not open what the person has closed.
      await browser.page.evaluate(() => history.pushState(null, '', '#part'))
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect(await overlayIsThere()).toBe(false)
      await choose('[]')
      await browser.open(site.url + TIDE_CLOCKS.path)
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect(await overlayIsThere()).toBe(false)
    } finally {
      await forbidSite(context)
    }
  })

  it('keeps the tags chosen in a popup that closed', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    const chosen = () =>
      popup.evaluate((root) =>
        [...root.querySelectorAll('.tag-chip[aria-pressed="true"]')].map((chip) => chip.textContent ?? ''),
      )
    let popup = await browser.pressToolbarButton()
    const first = await until(
      () => popup.evaluate((root) => root.querySelector('.tag-chip[aria-pressed]')?.textContent ?? ''),
      { what: 'an offered tag' },
    )
    await popup.click(first)
    await until(async () => (await chosen()).includes(first), { what: 'the tag chosen' })
    await until(
      () =>
        browser.background(async (api) =>
          Object.keys(await api.storage.local.get(null)).some((key) => key.startsWith('draft.')),
        ),
      { what: 'the draft' },
    )
    await popup.close()
    popup = await browser.pressToolbarButton()
    await until(async () => (await chosen()).includes(first), { what: 'the tag in the next popup' })
  })
}
