import { expect, it } from 'vitest'
import { until } from '../until'
import { inOneBrowser } from './in-long-run'
import { openReader } from './reader-steps'
import { SLOW_READING, TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** The browser's own models, played by fakes in the world the reader lives in. */
export function modelStories(context: StoryContext): void {
  const button = (root: ShadowRoot) => root.querySelector('[aria-label="The browser\'s own models"]') !== null

  /** Puts the fakes where the tools look for them, then opens the reader anew. */
  const openWithModels = async (page: typeof SLOW_READING) => {
    await openReader(context, page)
    await context.browser.background(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      // In the world of the content scripts, which the page's own scripts and this story cannot reach otherwise.
      await api.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => {
          const model = (session: object) => ({ availability: async () => 'available', create: async () => session })
          Object.assign(globalThis, {
            Summarizer: model({
              summarize: async (text: string) => `A model wrote this of ${text.length} characters.`,
            }),
            Translator: model({ translate: async (text: string) => `translated: ${text.slice(0, 4)}` }),
            LanguageDetector: model({ detect: async () => [{ detectedLanguage: 'ja', confidence: 0.99 }] }),
          })
        },
      })
    })
    await context.browser.overlay.click('Close reader*')
    await reopen(page)
  }
  const reopen = async ({ title }: { title: string }) => {
    await context.browser.page.pressKeys(context.keys['toggle-reader'] ?? '')
    await until(async () => (await context.browser.overlay.text()).includes(title), { what: 'reader again' })
    await until(() => context.browser.overlay.evaluate(button), { what: 'button of the models' })
  }

  it('shows nothing of models where the browser has none for the text', async () => {
    await openReader(context, TIDE_CLOCKS)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await context.browser.overlay.evaluate(button)).toBe(false)
  })

  inOneBrowser(context, 'Chromium')('lets models write, translate and judge once they are chosen', async () => {
    const { overlay } = context.browser
    await openWithModels(SLOW_READING)
    const texts = (selector: string) =>
      overlay.evaluate(
        (root, wanted) =>
          [...root.querySelectorAll(wanted)].map((one) => one.shadowRoot?.textContent || one.textContent || ''),
        selector,
      )
    const running = () => overlay.evaluate((root) => root.querySelector('.article-body')?.textContent)
    const before = await running()
    expect(await texts('.written-summary, .translation')).toEqual([])

    await overlay.click("The browser's own models")
    await overlay.click('Write a summary')
    await until(async () => (await texts('.written-summary h2')).length === 1, { what: 'written summary' })
    expect((await texts('.written-summary')).join()).toMatch(/Summary written by the browser's model.*A model wrote/s)
    await overlay.click('Translate under each paragraph')
    await until(async () => (await texts('.translation')).length > 3, { what: 'translations' })
    expect((await texts('.translation'))[0]).toMatch(/^translated: /)
    expect(await running()).toBe(before)
    await overlay.click('Check the language of the text')
    await until(async () => (await texts('.panel-note')).join().includes('Japanese'), { what: 'second opinion' })

    await overlay.click('Write a summary')
    await overlay.click('Translate under each paragraph')
    await until(async () => (await texts('.written-summary, .translation')).length === 0, { what: 'plain text' })
  })
}
