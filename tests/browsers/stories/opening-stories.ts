import { expect, it } from 'vitest'
import { until } from '../until'
import { inOneBrowser } from './in-long-run'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import { allowSite, forbidSite } from './site-access'
import { pressCommand, type StoryContext } from './story-context'

/** The reader that opens by itself, drafts that survive the popup, and a reader that leaves nothing behind. */
export function openingStories(context: StoryContext): void {
  const overlayIsThere = () => context.browser.page.evaluate((root) => root.querySelector('lectern-reader') !== null)
  /** Chooses the site at hand in the popup, or gives it up; what is chosen then is `left`. */
  const choose = async (left: string) => {
    const { browser } = context
    const popup = await browser.pressToolbarButton()
    await popup.click('Open this site’s articles by themselves')
    await popup.click('Always open articles of 127.0.0.1 in the reader')
    const chosen = () =>
      browser.background(async (api) => (await api.storage.local.get(null))['settings.opening.sites'])
    await until(async () => JSON.stringify(await chosen()) === left, { what: `chosen sites ${left}` })
  }

  it('opens by itself on a site the person chose, once a page, and not elsewhere', async () => {
    const { browser, site } = context
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

  inOneBrowser(context, 'Firefox')('opens a link in the reader, in a tab of its own', async () => {
    const { browser, site } = context
    const address = site.url + LONG_LOG.path
    const newTab = () =>
      browser.background(async (api, url) => {
        const tab = (await api.tabs.query({ url: 'http://127.0.0.1/*' })).find((one) => one.url === url)
        if (!tab?.id) return null
        const func = () => document.querySelector('lectern-reader') !== null
        const target = { tabId: tab.id }
        const [reader] = await api.scripting.executeScript({ target, func: func as unknown as () => void })
        return { id: tab.id, isReader: Boolean(reader?.result) }
      }, address)
    await allowSite(context)
    try {
      await browser.open(site.url + TIDE_CLOCKS.path)
      // In Chromium no driver can press in the menu; a press in the popup opens the site to us instead.
      for (const left of browser.name === 'chromium' ? ['["127.0.0.1"]', '[]'] : []) {
        await choose(left)
        await browser.open(site.url + TIDE_CLOCKS.path)
      }
      await browser.chooseInLinkMenu('reader-link', address)
      const { id } = await until(
        async () => {
          const tab = await newTab()
          return tab?.isReader && tab
        },
        { what: 'the reader over the page behind the link' },
      )
      await browser.background((api, tabId) => api.tabs.remove(tabId), id)
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
