import { expect, it } from 'vitest'
import { until } from '../until'
import { openReader } from './reader-steps'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** How the text looks: chosen in the panel, seen at once, kept, and there in the first frame. */
export function lookStories(context: StoryContext): void {
  const look = () =>
    context.browser.overlay.evaluate((root) => {
      const frame = root.querySelector('.reader-frame')
      const text = root.querySelector('.article-body')
      if (!frame || !text) throw new Error('No text.')
      const { fontSize, textAlign } = getComputedStyle(text)
      return { background: getComputedStyle(frame).backgroundColor, fontSize, textAlign }
    })

  it('changes theme and type under the eyes of the person, and keeps both', async () => {
    const { browser } = context
    const { overlay } = browser
    await openReader(context, TIDE_CLOCKS)
    expect(await look()).toMatchObject({ background: 'rgb(250, 248, 244)', fontSize: '20px' })
    await overlay.click('Theme and type')
    await overlay.click('Night')
    await until(async () => (await look()).background === 'rgb(18, 18, 17)', { what: 'night over the page' })
    await overlay.click('Justified')
    await until(async () => (await look()).textAlign === 'justify', { what: 'justified text' })
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.measure input')?.focus())
    await overlay.pressKeys('ArrowRight')
    await until(async () => (await look()).fontSize === '21px', { what: 'larger text' })
    // Escape closes the panel first, then the reader.
    await overlay.pressKeys('Escape')
    await until(() => overlay.evaluate((root) => root.querySelector('.panel') === null), { what: 'panel closed' })
    expect(await look()).toMatchObject({ background: 'rgb(18, 18, 17)', fontSize: '21px' })

    await openReader(context, LONG_LOG)
    expect(await look()).toMatchObject({ background: 'rgb(18, 18, 17)', fontSize: '21px' })
    const page = await browser.openExtensionPage('src/entrypoints/options/index.html')
    const colour = () => page.evaluate((root) => getComputedStyle(root.documentElement).backgroundColor)
    await until(async () => (await colour()) === 'rgb(18, 18, 17)', { what: 'the library in the same theme' })
  })

  it('keeps a look for one site alone', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await overlay.click('Theme and type')
    await overlay.click('Only on *')
    await overlay.click('Sepia')
    await until(async () => (await look()).background === 'rgb(243, 232, 211)', { what: 'sepia' })
    const kept = await context.browser.background(async (api) =>
      Object.entries(await api.storage.local.get(null)).filter(([key]) => key.startsWith('settings.')),
    )
    expect(kept).toEqual([['settings.reading.theme@127.0.0.1', 'sepia']])
    await overlay.click('Only on *')
    await until(async () => (await look()).background === 'rgb(250, 248, 244)', {
      what: 'the look of every site again',
    })
  })
}
