import { expect, it } from 'vitest'
import { until } from '../until'
import { openLibrary } from './library-steps'
import { openReader } from './reader-steps'
import { HERB_GARDEN } from './sample-pages'
import type { StoryContext } from './story-context'

/** What was left out of a text can be had back, and the text itself pointed at; both are remembered for the site. */
export function leftOutStories(context: StoryContext): void {
  const body = () =>
    context.browser.overlay.evaluate(
      (root) => root.querySelector('.article-body')?.textContent?.replace(/\s+/g, ' ') ?? '',
    )
  const open = async () => {
    await openReader(context, HERB_GARDEN)
    await until(() => context.browser.overlay.evaluate((root) => root.querySelector('.left-out') !== null), {
      what: 'what was left out',
    })
  }

  it('puts back a block that was left out, and keeps it on the next visit and when saved', async () => {
    const { browser } = context
    const { overlay } = browser
    await open()
    await overlay.pressKeys('6')
    await until(() => overlay.evaluate((root) => root.activeElement?.textContent === 'Put back'), {
      what: 'the first block of the list',
    })
    const words = await overlay.evaluate((root) => root.querySelector('.left-out li span')?.textContent ?? '')
    const first = words.slice(12, 44)
    expect(await body()).not.toContain(first)
    await overlay.pressKeys('Enter')
    await until(async () => (await body()).includes(first), { what: 'the block in the text' })
    await overlay.click('Save')
    const saved = () => overlay.evaluate((root) => root.querySelector('button[aria-label^="Saved"]') !== null)
    await until(saved, { what: 'the article saved' })
    const library = await openLibrary(context)
    await library.click(HERB_GARDEN.title)
    await until(async () => (await library.text()).includes(first), { what: 'the block in the saved text' })
    await library.close()

    await open()
    await until(async () => (await body()).includes(first), { what: 'the block in the text of the next visit' })
    await overlay.evaluate((root) => root.querySelector('.left-out details')?.setAttribute('open', ''))
    await overlay.click('Leave out again')
    await until(async () => !(await body()).includes(first), { what: 'the text without the block' })
  })

  it('reads the block one points at, on the next visit too, until one takes it back', async () => {
    const { browser } = context
    const { overlay, page } = browser
    await open()
    const whole = (await body()).length
    await overlay.click('Point at it on the page')
    await until(() => page.evaluate((root) => root.querySelector('lectern-pointer') !== null), { what: 'the pointer' })
    await page.pressKeys('Escape')
    // Keys are heard once the tools have joined.
    await until(() => overlay.evaluate((root) => root.querySelector('.left-out') !== null), { what: 'the tools again' })
    await overlay.pressKeys('7')
    await until(() => page.evaluate((root) => root.querySelector('lectern-pointer') !== null), { what: 'the pointer' })
    await page.pressKeys('Tab')
    await page.pressKeys('Enter')
    await until(async () => (await overlay.text()).includes('the part you pointed at'), { what: 'the chosen part' })

    await open()
    await until(async () => (await overlay.text()).includes('the part you pointed at'), {
      what: 'the chosen part again',
    })
    await overlay.pressKeys('8')
    await until(async () => (await overlay.text()).includes('Not the right text?'), { what: 'the text found again' })
    expect((await body()).length).toBe(whole)
  })
}
