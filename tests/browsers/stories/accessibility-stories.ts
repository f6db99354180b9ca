import { expect } from 'vitest'
import type { View } from '../driver'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { inOneBrowser } from './in-long-run'
import { openLibrary, saveFromPopup } from './library-steps'
import { SLOW_READING, TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

/** Every screen in both colour schemes, judged by axe. The reader over a page has stories of its own. */
export function accessibilityStories(context: StoryContext): void {
  // The reader's own stories go through every theme; the other screens in dark are left to the long run.
  const schemes: [name: string, dark: boolean][] = [['light', false]]
  if (process.env.LECTERN_LONG === '1') schemes.push(['dark', true])
  inOneBrowser(context, 'Firefox').each(schemes)(
    'gives axe nothing to complain about, in %s',
    async (_name, dark) => {
      const { browser, site } = context
      const judge = (screen: string, view: View<Document>) => expectNoViolations(screen, view, { coloursOnly: dark })
      await browser.surround({ dark })
      try {
        await judge('empty library', await openLibrary(context))
        await saveFromPopup(context, SLOW_READING.path)
        await browser.open(site.url + TIDE_CLOCKS.path)
        let popup = await browser.pressToolbarButton()
        await until(async () => /summary/i.test(await popup.text()), { what: 'summary in the popup' })
        await judge('popup', popup)
        await popup.close()
        await pressCommand(context, 'toggle-reader')
        await until(() => browser.overlay.evaluate((root) => root.querySelector('.summary-card li') !== null), {
          what: 'reader with its summary',
        })
        await expectNoViolations('reader over the page', browser.overlay, { coloursOnly: dark })
        if (!dark) {
          // Not by chance: axe does look into the closed root.
          await browser.overlay.evaluate((root) => root.querySelector('main')?.append(document.createElement('button')))
          await expect(expectNoViolations('a button without a name', browser.overlay)).rejects.toThrow('without a name')
        }
        await pressCommand(context, 'toggle-reader')
        popup = await browser.pressToolbarButton()
        await popup.click('Save')
        await until(async () => (await popup.text()).includes('Saved'), { what: '"Saved"' })
        await judge('popup after saving', popup)
        await browser.open(`${site.url}/`)
        const nothing = await browser.pressToolbarButton()
        await until(async () => (await nothing.text()).includes('No article'), { what: 'notice' })
        await judge('popup without an article', nothing)
        const library = await openLibrary(context)
        await until(async () => (await library.text()).includes(TIDE_CLOCKS.title), { what: 'list' })
        await judge('library', library)
        await library.click('Edit tags', { within: TIDE_CLOCKS.title })
        await judge('library, tags being edited', library)
        await library.click('New tag', { within: TIDE_CLOCKS.title })
        await library.type('tides')
        await library.pressKeys('Enter')
        await library.pressKeys('Escape')
        for (const [part, says] of [
          ['Reading history', 'As a table'],
          ['Settings', 'Reset all settings'],
        ] as const) {
          await library.click(part)
          await until(async () => (await library.text()).includes(says), { what: part })
          await judge(part, library)
        }
        await library.click('To read*')
        await library.click(TIDE_CLOCKS.title)
        await until(async () => (await library.text()).includes(TIDE_CLOCKS.last), { what: 'saved article' })
        await judge('saved article', library)
      } finally {
        await browser.surround({})
      }
    },
    90_000,
  )
}
