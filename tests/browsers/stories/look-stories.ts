import { expect, it } from 'vitest'
import { until } from '../until'
import { inLongRun, inOneBrowser } from './in-long-run'
import { openReader } from './reader-steps'
import { LONG_LOG, STRICT, TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

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

  inLongRun('is dark from the first frame on, before anything is painted', async () => {
    const { browser } = context
    await browser.background((api) => api.storage.local.set({ 'settings.reading.theme': 'night' }))
    await openReader(context, TIDE_CLOCKS)
    await browser.overlay.click('Close reader view')
    await watchFirstFrame(context)
    await pressCommand(context, 'toggle-reader')
    const first = await until(() => browser.page.evaluate((root) => root.documentElement.dataset.first), {
      what: 'a first frame',
    })
    expect(first).toBe('rgb(18, 18, 17)')
  })

  inLongRun('takes every face and measure, under a policy that lets a page load none', async () => {
    const { overlay } = context.browser
    const style = () =>
      overlay.evaluate((root) => {
        const text = root.querySelector<HTMLElement>('.article-body')
        if (!text) throw new Error('No text.')
        const { fontFamily, fontSize, lineHeight, letterSpacing, wordSpacing, hyphens } = getComputedStyle(text)
        const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
        return {
          face: fontFamily.split(',')[0]?.replaceAll('"', ''),
          faces: [...new Set(loaded.map((family) => family.replaceAll('"', '')))],
          leading: Math.round((100 * Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize)),
          letters: Number.parseFloat(letterSpacing) > 0,
          words: Number.parseFloat(wordSpacing) > 0,
          hyphens,
          width: text.offsetWidth,
        }
      })
    await openReader(context, STRICT)
    const before = await style()
    await overlay.click('Theme and type')
    for (const [name, face] of [
      ['Sans', 'Atkinson Hyperlegible Next'],
      ['Dyslexia', 'OpenDyslexic'],
    ] as const) {
      await overlay.click(name)
      await until(
        async () => {
          const now = await style()
          return now.face === face && now.faces.join() === face
        },
        { what: `${face}, and no other face left behind` },
      )
    }
    await overlay.click('Another…')
    await overlay.click('Name of a typeface on this computer')
    await overlay.type('Cousine')
    await until(async () => (await style()).face === 'Cousine', { what: 'a face by its name' })
    for (let measure = 0; measure < 5; measure++) {
      await overlay.evaluate((root, n) => root.querySelectorAll<HTMLElement>('.measure input')[n]?.focus(), measure)
      await overlay.pressKeys('ArrowRight')
    }
    const wanted = { leading: before.leading + 8, letters: true, words: true, hyphens: 'auto', face: 'Cousine' }
    await expect.poll(style, { timeout: 5000 }).toMatchObject({ ...wanted, hyphens: 'manual' })
    await overlay.click('Break words with hyphens')
    await expect.poll(style, { timeout: 5000 }).toMatchObject(wanted)
    const chosen = await style()
    expect(chosen.width).toBeGreaterThan(before.width)
    await openReader(context, LONG_LOG)
    expect(await style()).toMatchObject(wanted)
  })

  inOneBrowser(context, 'Chromium')('keeps a look for one site alone', async () => {
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

/** Notes in the page what colour the reader has when it is put over it: what watches nodes is told before the next frame. */
async function watchFirstFrame({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const watch = () => {
      type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot }
      const { chrome } = globalThis as unknown as {
        chrome: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } }
      }
      new MutationObserver((_changes, observer) => {
        const host = document.querySelector<Opened>('lectern-reader')
        const root = host && (host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host))
        const frame = root?.querySelector('.reader-frame')
        if (!frame) return
        observer.disconnect()
        document.documentElement.dataset.first = getComputedStyle(frame).backgroundColor
      }).observe(document.documentElement, { childList: true })
    }
    await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: watch })
  })
}
