import { it } from 'vitest'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** The panel beside the page: the popup that stays. */
export function besideStories(context: StoryContext): void {
  it('stands beside the page, saves from there, and goes on with the next page', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    const popup = await browser.pressToolbarButton()
    await popup.click('Show beside the page')
    const beside = await browser.beside()
    await until(async () => (await beside.text()).includes(TIDE_CLOCKS.last), { what: 'text beside the page' })
    await until(async () => (await popup.text()) === '', { what: 'the page without its popup' })
    await expectNoViolations('panel beside the page', beside)
    await beside.click('Save')
    await until(async () => (await beside.text()).includes('Saved'), { what: '"Saved"' })

    await beside.click('Read in this panel')
    await until(() => beside.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
      what: 'the reader in the panel',
    })
    await beside.evaluate((root) => root.querySelector('.article-body p')?.scrollIntoView({ block: 'start' }))
    await beside.click('Highlight')
    await until(() => beside.evaluate(() => (CSS.highlights.get('lectern-mark-yellow')?.size ?? 0) > 0), {
      what: 'a highlight in the panel',
    })
    await beside.click('Theme and type')
    await until(() => beside.evaluate((root) => root.querySelector('.look-panel') !== null), { what: 'type panel' })
    await expectNoViolations('reader in the panel', beside)
    await beside.click('Back to the overview')
    await until(async () => (await beside.text()).includes('Read in this panel'), { what: 'the overview' })

    await browser.page.evaluate((_root, address) => location.assign(address), site.url + LONG_LOG.path)
    // Firefox takes its grant back with the page: only a press tells that the next one is wanted, too.
    if (browser.name === 'firefox') {
      await until(async () => (await beside.text()).includes('Press Lectern’s button'), { what: 'what to press' })
      const again = await browser.pressToolbarButton()
      await again.click('Show beside the page')
    }
    await until(async () => (await beside.text()).includes(LONG_LOG.title), { what: 'the next text beside its page' })
    await until(() => beside.evaluate(offersToSave), { what: 'offer to save the next text' })
  })
}

/** Runs in the panel. */
function offersToSave(root: Document): boolean {
  return [...root.querySelectorAll('.popup-actions button')].some((button) => button.textContent === 'Save')
}
