import { expect, it } from 'vitest'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { inLongRun } from './in-long-run'
import { openReader } from './reader-steps'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** Where one is in a text, what stays out of the way meanwhile, and where the focus goes. */
export function wayStories(context: StoryContext): void {
  const evaluate = <Result>(run: (root: ShadowRoot) => Result) => context.browser.overlay.evaluate(run)
  const opacityOf = () =>
    evaluate((root) => Number(getComputedStyle(root.querySelector('.reader-rail-group') as Element).opacity))

  it('tells how far one has come and how long it still takes, and goes to a heading of the contents', async () => {
    const { overlay } = context.browser
    await openReader(context, LONG_LOG)
    const state = () =>
      evaluate((root) => ({
        line: new DOMMatrix(getComputedStyle(root.querySelector('.reader-progress') as Element).transform).a,
        minutes: root.querySelector('.reader-minutes')?.textContent ?? '',
        current: root.querySelector('.reader-contents [aria-current]')?.textContent ?? '',
      }))
    const before = await until(
      async () => {
        const now = await state()
        return now.minutes !== '' && now
      },
      { what: 'minutes left' },
    )
    expect(before.line).toBeLessThan(0.02)
    await overlay.click('Nights 81 to 100')
    await until(async () => (await state()).current === 'Nights 81 to 100', { what: 'the heading as the current one' })
    const after = await state()
    expect(after.line).toBeGreaterThan(0.6)
    expect(Number.parseInt(after.minutes, 10)).toBeLessThan(Number.parseInt(before.minutes, 10))
    await overlay.pressKeys('End')
    await until(async () => (await state()).line > 0.99, { what: 'the end' })
  })

  inLongRun('brings the contents as a sheet where the window has no room beside the text', async () => {
    const { browser } = context
    const { overlay } = browser
    const isShown = () => evaluate((root) => root.querySelector('.reader-contents')?.checkVisibility() ?? false)
    const place = () =>
      evaluate((root) => root.activeElement?.closest('main, nav, aside')?.className.split(' ')[0] ?? '')
    await openReader(context, LONG_LOG)
    await browser.surround({ width: 700 })
    try {
      await until(async () => !(await isShown()), { what: 'the text alone' })
      await overlay.pressKeys('c')
      await until(isShown, { what: 'the contents as a sheet' })
      expect(await place()).toBe('reader-contents')
      await expectNoViolations('contents as a sheet', overlay)
      await overlay.pressKeys('Escape')
      await until(async () => !(await isShown()), { what: 'the text without the sheet' })
      expect(await place()).toBe('reader')
      await overlay.click('Contents')
      await until(isShown, { what: 'the sheet again' })
      await overlay.click('Nights 41 to 60')
      await until(async () => !(await isShown()), { what: 'the text again' })
      const at = () => evaluate((root) => root.activeElement?.textContent ?? '')
      expect(await at()).toBe('Nights 41 to 60')
      expect(await evaluate((root) => root.querySelector('.reader')?.scrollTop ?? 0)).toBeGreaterThan(1_000)
    } finally {
      await browser.surround({})
    }
  })

  it('lets the buttons fade while one reads, and brings them back at a key', async () => {
    const { overlay } = context.browser
    await openReader(context, LONG_LOG)
    await overlay.pressKeys('PageDown')
    await until(async () => (await opacityOf()) === 0, { what: 'buttons gone' })
    await overlay.pressKeys('Tab')
    await until(async () => (await opacityOf()) > 0.5, { what: 'buttons again' })
  })

  it('keeps the focus inside, under the names of its parts', async () => {
    const { overlay, page } = context.browser
    await openReader(context, TIDE_CLOCKS)
    const places = new Set<string>()
    for (let step = 0; step < 30; step++) {
      await overlay.pressKeys('Tab')
      const inPage = await page.evaluate((root) => root.activeElement?.localName ?? '')
      expect(['lectern-reader', 'body', 'html']).toContain(inPage)
      places.add(
        await evaluate(
          (root) => root.activeElement?.closest('main, nav, aside, section')?.className.split(' ')[0] ?? '',
        ),
      )
    }
    for (const part of ['reader', 'reader-contents', 'reader-rail']) expect([...places]).toContain(part)
    const names = await evaluate((root) =>
      [...root.querySelectorAll('main, nav, aside')].map((part) => {
        const by = part.getAttribute('aria-labelledby')
        return part.getAttribute('aria-label') ?? (by && root.getElementById(by)?.textContent) ?? ''
      }),
    )
    expect(names).toEqual([TIDE_CLOCKS.title, 'Contents', 'Reader controls'])
  })
}
