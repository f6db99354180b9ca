import { expect, it } from 'vitest'
import { until } from '../until'
import { inLongRun, inOneBrowser } from './in-long-run'
import { openReader } from './reader-steps'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** Finding one's way, keys, and what helps the eye. */
export function readerToolStories(context: StoryContext): void {
  const has = (selector: string) =>
    context.browser.overlay.evaluate((root, wanted) => root.querySelector(wanted) !== null, selector)
  const shows = (selector: string, present = true) =>
    until(async () => (await has(selector)) === present, { what: `${present ? '' : 'no '}${selector}` })

  it('finds within the article, from match to match, and marks without changing the text', async () => {
    const { overlay } = context.browser
    await openReader(context, LONG_LOG)
    const before = await overlay.evaluate((root) => root.querySelector('.article-body')?.childElementCount)
    await overlay.pressKeys('f')
    await shows('.find-bar')
    await overlay.type('on night 5')
    const count = () => overlay.evaluate((root) => root.querySelector('.find-bar output')?.textContent ?? '')
    await until(async () => /^1 of \d+$/.test(await count()), { what: 'count of matches' })
    const top = () => overlay.evaluate((root) => root.querySelector('.reader')?.scrollTop ?? 0)
    await until(async () => (await overlay.evaluate(() => CSS.highlights.get('lectern-find-current')?.size)) === 1, {
      what: 'mark of the match at hand',
    })
    await overlay.pressKeys('Enter')
    await until(async () => (await count()).startsWith('2 of'), { what: 'second match' })
    await until(async () => (await top()) > 1000, { what: 'text at the second match' })
    await overlay.pressKeys('Escape')
    await shows('.find-bar', false)
    await until(async () => !(await overlay.evaluate(() => CSS.highlights.has('lectern-find'))), {
      what: 'no mark left',
    })
    expect(await overlay.evaluate((root) => root.querySelector('.article-body')?.childElementCount)).toBe(before)
  })

  it('goes from heading to heading by key', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    const current = () =>
      overlay.evaluate((root) => root.querySelector('.reader-contents [aria-current]')?.textContent ?? '')
    const names = await overlay.evaluate((root) =>
      [...root.querySelectorAll('.reader-contents button')].map((button) => button.textContent ?? ''),
    )
    await overlay.pressKeys('n')
    await overlay.pressKeys('n')
    await until(async () => (await current()) === names[1], { what: `"${names[1]}" as the current heading` })
    await overlay.pressKeys('b')
    await until(async () => (await current()) === names[0], { what: `"${names[0]}" as the current heading` })
  })

  inOneBrowser(context, 'Chromium')('shows its keys on ?, and takes another where the person wants one', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await overlay.pressKeys('?')
    await shows('.keys-panel')
    await until(async () => (await overlay.text()).includes('Alt+R'), { what: 'the shortcut of the extension' })
    const keys = await overlay.evaluate((root) =>
      [...root.querySelectorAll('.key-button kbd')].map((key) => key.textContent ?? ''),
    )
    expect(keys.filter((key, at) => key === '–' || keys.indexOf(key) !== at)).toEqual([])
    expect(keys.length).toBeGreaterThan(35)
    await overlay.click('Find in the article: key f. Change')
    await overlay.pressKeys('t')
    await until(async () => (await overlay.text()).includes('already does'), { what: 'word on the taken key' })
    await overlay.click('Find in the article: key f. Change')
    await overlay.pressKeys('e')
    await until(() => has('[aria-label="Find in the article: key e. Change"]'), { what: 'the new key' })
    await overlay.pressKeys('Escape')
    await shows('.keys-panel', false)
    await overlay.pressKeys('e')
    await shows('.find-bar')
  })

  inLongRun('leads to where the browser keeps the extension’s own shortcuts', async () => {
    const { browser } = context
    await openReader(context, TIDE_CLOCKS)
    await browser.overlay.pressKeys('?')
    await browser.overlay.click('Change in the browser')
    await until(
      async () => {
        // Firefox has a page for them since 137; before, it is told where they are.
        if ((await browser.overlay.text()).includes('add-ons manager')) return true
        return browser.background(async (api) => (await api.tabs.query({})).length > 1)
      },
      { what: 'the page of the shortcuts' },
    )
  })

  inOneBrowser(context, 'Chromium')('helps the eye: guide and paragraph, by key and kept', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await overlay.pressKeys('g')
    await shows('.line-guide')
    await overlay.pressKeys('q')
    await shows('[data-reading]')
    await overlay.pressKeys('g')
    await shows('.line-guide', false)
    await openReader(context, TIDE_CLOCKS)
    await shows('[data-reading]')
  })
}
