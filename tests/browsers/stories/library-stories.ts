import { expect, it } from 'vitest'
import { serveSite } from '../../site/serve'
import type { View } from '../driver'
import { until } from '../until'
import { badgeShows, saveByKey } from './badge'
import { inOneBrowser } from './in-long-run'
import { openLibrary, saveFromPopup, titlesIn } from './library-steps'
import { SLOW_READING, TIDE_CLOCKS } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

export function libraryStories(context: StoryContext): void {
  const lists = (library: View<Document>, titles: string[]) =>
    until(async () => JSON.stringify(await library.evaluate(titlesIn)) === JSON.stringify(titles), {
      what: `list of ${titles.join(', ') || 'nothing'}`,
    })
  const says = (view: View, part: string) =>
    until(async () => (await view.text()).includes(part), { what: `"${part}"` })

  it('saves from the popup, says so, and takes it back', async () => {
    const { browser } = context
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const popup = await browser.pressToolbarButton()
    await says(popup, 'Saved')
    await popup.click('Saved')
    await popup.click('Remove')
    await says(popup, 'Save')
    await popup.click('Save')
    await says(popup, 'Saved')
    await popup.click('Saved')
    await popup.click('Undo')
    await popup.close()
    await lists(await openLibrary(context), [])
  })

  inOneBrowser(context, 'Firefox')('knows a page that was saved before, and keeps it once', async () => {
    const { browser, site } = context
    await saveFromPopup(context, TIDE_CLOCKS.path)
    await browser.open(`${site.url}${TIDE_CLOCKS.path}?utm_source=letter#comments`)
    const popup = await browser.pressToolbarButton()
    await says(popup, 'Saved')
    await popup.close()
    await badgeShows(context, '•')
    await saveByKey(context)
    await lists(await openLibrary(context), [TIDE_CLOCKS.title])
  })

  it('saves from the reader and by key, newest first', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    await pressCommand(context, 'toggle-reader')
    await browser.overlay.click('Save')
    await until(() => browser.overlay.evaluate((root) => root.querySelector('[aria-pressed="true"]') !== null), {
      what: 'pressed save button',
    })
    await browser.open(site.url + SLOW_READING.path)
    await saveByKey(context)
    await lists(await openLibrary(context), [SLOW_READING.title, TIDE_CLOCKS.title])
  })

  it('reads and saves a page while the reader lies over it', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    await pressCommand(context, 'toggle-reader')
    await says(browser.overlay, TIDE_CLOCKS.first)
    const popup = await browser.pressToolbarButton()
    await says(popup, TIDE_CLOCKS.last)
    await popup.close()
    await saveByKey(context)
    await lists(await openLibrary(context), [TIDE_CLOCKS.title])
  })

  it('opens a saved article with its site gone', async () => {
    const { browser } = context
    const site = await serveSite()
    await saveFromPopup({ ...context, browser, site }, TIDE_CLOCKS.path)
    await site.close()
    const before = site.requests.length
    const library = await openLibrary(context)
    await library.click(TIDE_CLOCKS.title)
    await says(library, TIDE_CLOCKS.last)
    const text = await library.text()
    for (const part of [TIDE_CLOCKS.title, TIDE_CLOCKS.first, TIDE_CLOCKS.author]) expect(text).toContain(part)
    expect(
      await library.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContain(expect.stringMatching(/^http/))
    expect(site.requests).toHaveLength(before)
  })

  inOneBrowser(context, 'Chromium')('edits tags and finds by them', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    await saveFromPopup(context, SLOW_READING.path)
    const library = await openLibrary(context)
    await library.click('Edit tags', { within: TIDE_CLOCKS.title })
    await library.click('New tag', { within: TIDE_CLOCKS.title })
    await library.type('quiet hours')
    await library.pressKeys('Enter')
    await library.type('海边')
    await library.pressKeys('Enter')
    await library.pressKeys('Escape')
    await library.click('海边', { within: TIDE_CLOCKS.title })
    await lists(library, [TIDE_CLOCKS.title])
    await library.click('Edit tags', { within: TIDE_CLOCKS.title })
    await library.click('Remove the tag quiet hours', { within: TIDE_CLOCKS.title })
    await library.pressKeys('Escape')
    await until(async () => !(await library.text()).includes('quiet hours'), { what: 'list without the tag' })
    expect(await library.text()).toContain('海边')
  })

  inOneBrowser(context, 'Firefox')('archives, and brings back from the archive', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const library = await openLibrary(context)
    await library.click('Archive', { within: TIDE_CLOCKS.title })
    await lists(library, [])
    await library.click('Archive*', { within: 'To read' })
    await lists(library, [TIDE_CLOCKS.title])
    await library.click('Move back to To read', { within: TIDE_CLOCKS.title })
    await lists(library, [])
    await library.click('To read*', { within: 'To read' })
    await lists(library, [TIDE_CLOCKS.title])
  })

  it('finds in every text as one types, in Chinese too, and marks it in the opened article', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    await saveFromPopup(context, SLOW_READING.path)
    const library = await openLibrary(context)
    await library.pressKeys('/')
    await library.type(SLOW_READING.inText)
    await lists(library, [SLOW_READING.title])
    await until(
      () =>
        library.evaluate(
          (root, text) => root.querySelector('.entry-lead mark')?.textContent === text,
          SLOW_READING.inText,
        ),
      { what: 'the words marked where the text has them' },
    )
    await library.pressKeys('Enter')
    await library.pressKeys('Enter')
    await says(library, SLOW_READING.title)
    await until(() => library.evaluate(() => CSS.highlights.has('search-hit')), { what: 'marked hits' })
  })

  it('is worked by keys from end to end', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    await saveFromPopup(context, SLOW_READING.path)
    const library = await openLibrary(context)
    for (const key of ['j', 'x', 'j', 'x', 'e']) await library.pressKeys(key)
    await lists(library, [])
    await library.click('Undo')
    await lists(library, [SLOW_READING.title, TIDE_CLOCKS.title])
    for (const key of ['j', 'j', 'f']) await library.pressKeys(key)
    await says(library, 'is a favourite')
    await library.click('Favourites*', { within: 'To read' })
    await lists(library, [TIDE_CLOCKS.title])
    for (const key of ['j', '#']) await library.pressKeys(key)
    await lists(library, [])
    await library.click('Bin*', { within: 'To read' })
    await lists(library, [TIDE_CLOCKS.title])
    await library.click('Restore', { within: TIDE_CLOCKS.title })
    await lists(library, [])
  })

  inOneBrowser(context, 'Chromium')('renames a tag wherever it stands, and takes it back', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const library = await openLibrary(context)
    await library.click('Edit tags', { within: TIDE_CLOCKS.title })
    await library.click('New tag', { within: TIDE_CLOCKS.title })
    await library.type('tides')
    await library.pressKeys('Enter')
    await library.pressKeys('Escape')
    await library.click('tides', { within: TIDE_CLOCKS.title })
    await library.click('Rename')
    await library.pressKeys('End')
    await library.type(' and moons')
    await library.pressKeys('Enter')
    await says(library, 'is now “tides and moons”')
    await lists(library, [TIDE_CLOCKS.title])
    await library.click('Undo')
    await until(async () => !(await library.text()).includes('moons'), { what: 'former name' })
  })

  it('deletes, and undoes it with the text still there', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const library = await openLibrary(context)
    await library.click('Delete', { within: TIDE_CLOCKS.title })
    await lists(library, [])
    await library.click('Undo')
    await lists(library, [TIDE_CLOCKS.title])
    await library.click(TIDE_CLOCKS.title)
    await says(library, TIDE_CLOCKS.last)
  })

  inOneBrowser(context, 'Firefox')(
    'offers tags while they are edited, and shows what else of one’s own has them',
    async () => {
      await saveFromPopup(context, TIDE_CLOCKS.path)
      await saveFromPopup(context, SLOW_READING.path)
      const library = await openLibrary(context)
      for (const { title } of [TIDE_CLOCKS, SLOW_READING]) {
        await library.click('Edit tags', { within: title })
        await library.click('New tag', { within: title })
        await library.type('slow')
        await library.pressKeys('Enter')
        const own = (count: number, what: string) =>
          until(
            () =>
              library.evaluate(
                (root, n) => root.querySelectorAll('[aria-label^="Remove the tag"]').length === n,
                count,
              ),
            { what },
          )
        // The one before moves what is suggested.
        await own(1, 'the tag')
        await library.click('Add the suggested tag *', { within: title })
        await own(2, 'the suggested tag taken')
        await library.pressKeys('Escape')
      }
      await library.click(TIDE_CLOCKS.title)
      await says(library, TIDE_CLOCKS.last)
      await library.evaluate((root) => root.querySelector('.reader')?.scrollTo(0, 1_000_000))
      await library.click(SLOW_READING.title)
      await says(library, SLOW_READING.last)
    },
  )
}
