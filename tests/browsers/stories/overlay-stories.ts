import { expect, it } from 'vitest'
import { until } from '../until'
import { badgeShows } from './badge'
import { GREEDY, LONG_LOG, NOISE, STRICT, TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

export function overlayStories(context: StoryContext): void {
  const openOverlay = async (path: string, part: string) => {
    const { browser, site } = context
    await browser.open(site.url + path)
    await pressCommand(context, 'toggle-reader')
    await overlayShows(part)
  }
  const overlayShows = (part: string) =>
    until(async () => (await context.browser.overlay.text()).includes(part), { what: `reader with "${part}"` })
  const overlayGone = () =>
    until(() => context.browser.page.evaluate((root) => root.querySelector('lectern-reader') === null), {
      what: 'page without the reader',
    })

  it('gives every command its key', async () => {
    expect(Object.keys(context.keys).sort()).toEqual(['_execute_action', 'save-page', 'toggle-reader'])
    expect(await context.browser.commands()).toEqual(context.keys)
  })

  it('opens the reader by key, with the article and nothing around it', async () => {
    const { overlay, page } = context.browser
    await openOverlay(TIDE_CLOCKS.path, TIDE_CLOCKS.last)
    const text = await overlay.text()
    for (const part of [TIDE_CLOCKS.title, TIDE_CLOCKS.author, TIDE_CLOCKS.first]) expect(text).toContain(part)
    for (const part of NOISE) expect(text).not.toContain(part)
    expect(await page.evaluate((root) => root.querySelector('lectern-reader')?.shadowRoot)).toBeNull()
    const covers = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName
    expect(await page.evaluate(covers)).toBe('lectern-reader')
  })

  it('closes by the same key and leaves the page as it was: place, attributes, focus', async () => {
    const { browser, site } = context
    await browser.open(site.url + LONG_LOG.path)
    await browser.page.evaluate((root) => {
      root.getElementById('jump')?.focus({ preventScroll: true })
      scrollTo({ top: 4321, behavior: 'instant' })
    })
    const before = await browser.page.evaluate(stateOfPage)
    expect(before.top).toBe(4321)
    await pressCommand(context, 'toggle-reader')
    await overlayShows(LONG_LOG.title)
    await pressCommand(context, 'toggle-reader')
    await overlayGone()
    expect(await browser.page.evaluate(stateOfPage)).toEqual(before)
  })

  it('opens from the popup and closes by its own button', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    const popup = await browser.pressToolbarButton()
    await popup.click('Open reader view')
    await overlayShows(TIDE_CLOCKS.first)
    await browser.overlay.click('Close reader view')
    await overlayGone()
  })

  it('keeps keys from the handlers of the page while it is open', async () => {
    const { page, overlay } = context.browser
    await openOverlay(GREEDY.path, GREEDY.title)
    const heard = (clear: boolean) =>
      page.evaluate((root, empty) => {
        const log = root.getElementById('key-log')
        const text = log?.textContent ?? ''
        if (log && empty) log.textContent = ''
        return text
      }, clear)
    await heard(true)
    for (const key of ['j', 'x', 'ArrowDown', 'PageDown', ' ']) await overlay.pressKeys(key)
    await until(() => overlay.evaluate((root) => [...root.querySelectorAll('*')].some((one) => one.scrollTop > 0)), {
      what: 'reader scrolled by keys',
    })
    expect(await heard(false)).toBe('')
    await overlay.pressKeys('Escape')
    await overlayGone()
    expect(await heard(false)).toBe('')
    await page.pressKeys('j')
    await until(async () => (await heard(false)).includes('document:j window:j'), {
      what: 'key heard by the page again',
    })
  })

  it('shows text and pictures under the strictest policy, and tells the picture host nothing', async () => {
    const { site, browser } = context
    await openOverlay(STRICT.path, STRICT.last)
    // Pictures below the fold are lazy; each is brought into view.
    const widths = () =>
      browser.overlay.evaluate((root) =>
        [...root.querySelectorAll('img')].map((picture) => {
          picture.scrollIntoView({ behavior: 'instant' })
          return picture.naturalWidth
        }),
      )
    await until(async () => (await widths()).filter((width) => width > 0).length === 2, { what: 'two loaded pictures' })
    const asked = site.requests.filter(({ path }) => path.startsWith('/pictures/')).slice(-2)
    expect(asked.map(({ status, referer }) => ({ status, referer }))).toEqual([
      { status: 200, referer: null },
      { status: 200, referer: null },
    ])
    const styled = await browser.overlay.evaluate((root) => {
      const title = root.querySelector('h1')
      return title ? getComputedStyle(title).fontFamily : ''
    })
    expect(styled).toContain('DejaVu Serif')
  })

  it('does not open over a page without an article', async () => {
    const { browser, site } = context
    await browser.open(`${site.url}/`)
    await pressCommand(context, 'toggle-reader')
    // The button says for a moment that there is nothing to read.
    await badgeShows(context, '–')
    expect(await browser.page.evaluate((root) => root.querySelector('lectern-reader'))).toBeNull()
  })
}

/** Runs in a page: what closing the reader must leave alone. */
function stateOfPage(root: Document) {
  const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)
  return {
    top: Math.round(scrollY),
    height: root.documentElement.scrollHeight,
    html: attributes(root.documentElement),
    body: attributes(root.body),
    head: root.head.childElementCount,
    children: [...root.documentElement.children].map((child) => child.localName),
    focus: root.activeElement?.id,
    sheets: root.adoptedStyleSheets.length,
  }
}
