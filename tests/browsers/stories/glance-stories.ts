import { expect, it } from 'vitest'
import { until } from '../until'
import { TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

/** What is seen of an article before its page has been read. */
export function glanceStories(context: StoryContext): void {
  it('shows how the article begins before it is read, gives way to the whole, and closes by Escape', async () => {
    const { browser, site } = context
    const isThere = () => browser.page.evaluate((root) => root.querySelector('lectern-reader') !== null)
    const gone = () => until(async () => !(await isThere()), { what: 'page again' })
    const shows = (part: string) =>
      until(async () => (await browser.overlay.text()).includes(part), { what: `reader with "${part}"` })
    await browser.open(site.url + TIDE_CLOCKS.path)
    // The press opens the page to the background, and brings the scripts.
    await pressCommand(context, 'toggle-reader')
    await shows(TIDE_CLOCKS.last)
    await pressCommand(context, 'toggle-reader')
    await gone()

    await glance(context)
    const text = await browser.overlay.text()
    for (const part of [TIDE_CLOCKS.title, TIDE_CLOCKS.first]) expect(text).toContain(part)
    expect(text).not.toContain(TIDE_CLOCKS.last)
    await pressCommand(context, 'toggle-reader')
    await shows(TIDE_CLOCKS.last)
    await pressCommand(context, 'toggle-reader')
    await gone()

    await glance(context)
    expect(await isThere()).toBe(true)
    await browser.page.pressKeys('Escape')
    await gone()
  })
}

/** What a press does first. */
async function glance({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const func = () => {
      ;(globalThis as unknown as { lecternAwaited: boolean }).lecternAwaited = true
    }
    const target = { tabId: tab?.id ?? 0 }
    await api.scripting.executeScript({ target, func })
    await api.scripting.executeScript({ target, files: ['/verbs/glance.js'] })
  })
}
