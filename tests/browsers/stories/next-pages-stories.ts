import { expect, it } from 'vitest'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { openLibrary } from './library-steps'
import { openReader } from './reader-steps'
import { LONG_WALK } from './sample-pages'
import type { StoryContext } from './story-context'

/** An article in several pages is joined when the person asks, and only then. */
export function nextPagesStories(context: StoryContext): void {
  it('adds the pages an article goes on with, when asked, and saves them with it', async () => {
    const { browser, site } = context
    const { overlay } = browser
    const body = () => overlay.evaluate((root) => root.querySelector('.article-body')?.textContent ?? '')
    await openReader(context, LONG_WALK)
    await until(async () => (await overlay.text()).includes('goes on on the next page'), { what: 'the offer' })
    expect(site.requests.some(({ path }) => path.endsWith('/walk/2'))).toBe(false)
    await overlay.pressKeys('9')
    await until(async () => (await overlay.text()).includes('Pages added: 1'), { what: 'the second page' })
    const text = await body()
    expect(text).toContain('never been lost less')
    expect(text.match(/nine miles long/g)).toHaveLength(1)
    expect(text).not.toMatch(/of 2|Next page/)
    await overlay.click('Save')
    const saved = () => overlay.evaluate((root) => root.querySelector('button[aria-label^="Saved"]') !== null)
    await until(saved, { what: 'the article saved' })
    const library = await openLibrary(context)
    await library.click(LONG_WALK.title)
    await until(async () => (await library.text()).includes('never been lost less'), { what: 'both pages, saved' })
    await expectNoViolations('an article of several pages, saved', library)
    await library.close()
  })
}
