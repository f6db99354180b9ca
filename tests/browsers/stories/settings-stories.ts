import { expect, it } from 'vitest'
import type { View } from '../driver'
import { OPTIONS } from '../extension'
import { until } from '../until'
import { inLongRun } from './in-long-run'
import { openLibrary } from './library-steps'
import type { StoryContext } from './story-context'

/** The screen of settings. */
export function settingsStories(context: StoryContext): void {
  const says = (view: View, part: string) =>
    until(async () => (await view.text()).includes(part), { what: `"${part}"` })
  const chosen = (key: string) =>
    context.browser.background(async (api, name) => (await api.storage.local.get(null))[name], key)

  it('changes a setting, takes it back, and resets all with a way back', async () => {
    const { browser } = context
    const page = await browser.openExtensionPage(`${OPTIONS}#settings`)
    await says(page, 'Settings as a file')
    await page.click('Only the paragraph being read')
    await until(async () => (await chosen('settings.focus.paragraph')) === true, { what: 'choice' })
    await page.click('Back to what it was: Only the paragraph being read')
    await until(async () => ((await chosen('settings.focus.paragraph')) ?? null) === null, { what: 'no choice' })
    await page.click('Line guide')
    await until(async () => (await chosen('settings.focus.guide')) === true, { what: 'choice' })
    await page.click('Reset all settings')
    await until(async () => ((await chosen('settings.focus.guide')) ?? null) === null, { what: 'nothing chosen' })
    await page.click('Undo')
    await until(async () => (await chosen('settings.focus.guide')) === true, { what: 'choice again' })
    await until(async () => (await page.text()).includes('Index of search'), { what: 'what takes room, by kind' })
  })

  inLongRun('offers the faces of the computer where the browser may tell them, and says when it does not', async () => {
    const { browser } = context
    const page = await browser.openExtensionPage(`${OPTIONS}#settings`)
    await says(page, 'Name of a typeface on this computer')
    const isOffered = (await page.text()).includes('Choose from the faces installed here')
    expect(isOffered).toBe(browser.name === 'chromium')
    if (!isOffered) return
    // Without a window nobody can be asked, which counts as a no.
    await page.click('Choose from the faces installed here')
    await says(page, 'The browser gave no list')
  })

  it('opens the library where it was left', async () => {
    const library = await openLibrary(context)
    await library.click('Archive*', { within: 'To read' })
    await until(async () => (await chosen('settings.library.place')) === '#archive', { what: 'place' })
    await library.close()
    const again = await openLibrary(context)
    expect(await again.evaluate((root) => root.querySelector('[aria-current]')?.getAttribute('href'))).toBe('#archive')
  })
}
