import { expect, it } from 'vitest'
import { until } from '../until'
import { popupSays } from './popup-says'
import { NOISE, SLOW_READING, TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

export function popupStories(context: StoryContext): void {
  it('shows an English page in the popup: text, summary and tags', async () => {
    await readsInPopup(context, TIDE_CLOCKS)
  })

  it('shows a Chinese page in the popup, with Chinese summary and tags', async () => {
    const said = await readsInPopup(context, SLOW_READING)
    for (const sentence of [...said.summary, ...said.tags]) expect(sentence).toMatch(/\p{Script=Han}/u)
  })

  it('opens the popup by its key', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    await pressCommand(context, '_execute_action')
    const popup = await browser.popup()
    await until(async () => (await popup.text()).includes(TIDE_CLOCKS.first), { what: 'text in the popup' })
  })

  it('says that a front page has no article', async () => {
    const { browser, site } = context
    await browser.open(`${site.url}/`)
    const popup = await browser.pressToolbarButton()
    await until(async () => (await popup.text()).includes('No article on this page'), { what: 'notice' })
    expect(await popup.text()).not.toContain('Save')
  })

  it('says that a page of the browser may not be read', async () => {
    const { browser } = context
    await browser.open(browser.name === 'firefox' ? 'about:support' : 'chrome://version')
    const popup = await browser.pressToolbarButton()
    await until(async () => (await popup.text()).includes('belongs to the browser'), { what: 'notice' })
  })

  it('is dark from what the system prefers', async () => {
    const { browser, site } = context
    await browser.surround({ dark: true })
    try {
      await browser.open(site.url + TIDE_CLOCKS.path)
      const popup = await browser.pressToolbarButton()
      const colour = await popup.evaluate((root) => getComputedStyle(root.documentElement).backgroundColor)
      const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number)
      expect(Math.max(red, green, blue), colour).toBeLessThan(60)
    } finally {
      await browser.surround({})
    }
  })
}

type Sample = typeof TIDE_CLOCKS

async function readsInPopup({ browser, site }: StoryContext, { path, title, author, first, last, subject }: Sample) {
  await browser.open(site.url + path)
  const page = await browser.page.text()
  const popup = await browser.pressToolbarButton()
  const { summary, tags } = await until(() => popupSays(popup), { what: 'summary and tags' })
  const text = await popup.text()
  for (const part of [title, author, first, last]) expect(text).toContain(part)
  for (const part of NOISE) expect(text).not.toContain(part)
  expect(text).toMatch(/\d+ min/)
  expect(summary).toHaveLength(3)
  for (const sentence of summary) expect(plain(page)).toContain(plain(sentence))
  expect(tags.length).toBeGreaterThan(1)
  expect(tags.length).toBeLessThanOrEqual(6)
  expect(
    tags.filter((tag) => subject.test(tag)),
    `tags: ${tags}`,
  ).not.toEqual([])
  return { summary, tags }
}

const plain = (text: string) => text.replace(/\s+/g, '')
