import { expect, it } from 'vitest'
import type { View } from '../driver'
import { until } from '../until'
import { inOneBrowser } from './in-long-run'
import { openLibrary, titlesIn } from './library-steps'
import { openReader } from './reader-steps'
import { LONG_LOG, TIDE_CLOCKS } from './sample-pages'
import { selectFirstWords } from './select-first-words'
import type { StoryContext } from './story-context'

/** What one marks in a text and finds again. */
export function marksStories(context: StoryContext): void {
  const says = (part: string) =>
    until(async () => (await context.browser.overlay.text()).includes(part), { what: `"${part}" in the reader` })

  it('highlights selected words, says that this saves, keeps them with a note, and takes a deletion back', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await overlay.evaluate(selectFirstWords)
    await says('Highlighting saves the article')
    await overlay.click('Highlight in green')
    await says('The article is now in your library.')
    const library = await openLibrary(context)
    expect(await library.evaluate(titlesIn)).toEqual([TIDE_CLOCKS.title])

    await openReader(context, TIDE_CLOCKS)
    await overlay.pressKeys('v')
    await until(() => overlay.evaluate((root) => root.querySelector('.mark-row[data-colour="green"]') !== null), {
      what: 'the highlight in the list',
    })
    const words = await overlay.evaluate((root) => root.querySelector('.mark-words')?.textContent ?? '')
    expect(TIDE_CLOCKS.first).toContain(words)
    await overlay.click('Note on this highlight')
    await overlay.type('By the water')
    await overlay.click('Highlight in blue')
    await overlay.click('Delete highlight')
    await says('Nothing highlighted yet')
    await overlay.click('Undo')
    await until(
      () =>
        overlay.evaluate(
          (root) => root.querySelector<HTMLTextAreaElement>('.mark-row .note-field')?.value === 'By the water',
        ),
      { what: 'the highlight and its note again' },
    )
  })

  it('keeps a note on the article, the same over the page, in the saved copy and in the popup', async () => {
    const { browser } = context
    const { overlay } = browser
    const noteIn = (view: View) =>
      until(() => view.evaluate((root) => root.querySelector<HTMLTextAreaElement>('.note-field')?.value), {
        what: 'a note',
      })
    await openReader(context, TIDE_CLOCKS)
    await overlay.pressKeys('v')
    await overlay.click('Note on the article')
    await overlay.type('Ask the harbour')
    await overlay.pressKeys('Escape')
    await says('Noted. The article is now in your library.')

    const library = await openLibrary(context)
    await library.click(TIDE_CLOCKS.title)
    await library.click('Highlights and notes')
    expect(await noteIn(library)).toBe('Ask the harbour')
    await library.click('Note on the article')
    await library.pressKeys('End')
    await library.type(' master')
    // A tab that closes takes keys along that have not reached its page.
    await until(async () => (await noteIn(library)) === 'Ask the harbour master', { what: 'the note in its field' })
    // Gone with the page, not with a press beside it.
    await library.close()

    const popup = await browser.pressToolbarButton()
    expect(await noteIn(popup)).toBe('Ask the harbour master')
  })

  inOneBrowser(context, 'Chromium')(
    'keeps a note begun in a popup that closed, and saves it with the article',
    async () => {
      const { browser, site } = context
      await browser.open(site.url + TIDE_CLOCKS.path)
      let popup = await browser.pressToolbarButton()
      const note = () => popup.evaluate((root) => root.querySelector<HTMLTextAreaElement>('.note-field')?.value)
      await popup.click('Note on the article')
      await popup.type('Half a thought')
      await until(
        () =>
          browser.background(async (api) =>
            Object.entries(await api.storage.local.get(null)).some(([key]) => key.startsWith('draft.')),
          ),
        { what: 'the draft' },
      )
      await popup.close()
      popup = await browser.pressToolbarButton()
      await until(async () => (await note()) === 'Half a thought', { what: 'the draft in the next popup' })
      await popup.click('Save')
      await until(async () => (await popup.text()).includes('Saved'), { what: '"Saved" in the popup' })
      await openReader(context, TIDE_CLOCKS)
      await browser.overlay.pressKeys('v')
      await until(
        () =>
          browser.overlay.evaluate(
            (root) => root.querySelector<HTMLTextAreaElement>('.note-field')?.value === 'Half a thought',
          ),
        { what: 'the note in the reader' },
      )
    },
  )

  it('keeps the place of a page that was never saved and offers it', async () => {
    const { overlay } = context.browser
    await openReader(context, LONG_LOG)
    const scroll = (top: number) =>
      overlay.evaluate((root, to) => {
        const reader = root.querySelector('.reader')
        reader?.scrollTo({ top: to, behavior: 'instant' })
        return reader?.scrollTop ?? 0
      }, top)
    const begun = Date.now()
    await scroll(6_000)
    // Of this moment: other stories leave places of other pages.
    await until(
      () =>
        context.browser.background(
          async (api, since) =>
            Object.entries(await api.storage.local.get(null)).some(
              ([key, place]) => key.startsWith('place.') && (place as { at: number }).at >= since,
            ),
          begun,
        ),
      { what: 'a kept place' },
    )
    await openReader(context, LONG_LOG)
    await overlay.click('Continue where you were*')
    await until(() => overlay.evaluate((root) => (root.querySelector('.reader')?.scrollTop ?? 0) > 4_000), {
      what: 'the place of last time',
    })
  })

  it('leaves the reader for the page at the same sentence', async () => {
    const { overlay, page } = context.browser
    await openReader(context, LONG_LOG)
    const sentence = await overlay.evaluate((root) => {
      const paragraph = [...root.querySelectorAll('.article-body p')][40]
      paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' })
      return /^[^.]+\./.exec(paragraph?.textContent ?? '')?.[0] ?? ''
    })
    await overlay.pressKeys('o')
    const selected = () => page.evaluate(() => String(getSelection()))
    await until(async () => (await selected()) !== '', { what: 'a sentence of the page' })
    expect(await selected()).toBe(sentence)
    const top = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(600)
  })

  it('shows where the text says a sentence of the summary', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await until(() => overlay.evaluate((root) => root.querySelector('.summary-sentence') !== null), { what: 'summary' })
    const before = await overlay.evaluate((root) => {
      const sentences = root.querySelectorAll<HTMLElement>('.summary-sentence')
      const last = sentences[sentences.length - 1]
      last?.focus()
      return { top: root.querySelector('.reader')?.scrollTop ?? 0, sentence: last?.textContent ?? '' }
    })
    await overlay.pressKeys('Enter')
    await until(
      () => overlay.evaluate((root, top) => (root.querySelector('.reader')?.scrollTop ?? 0) > top, before.top),
      { what: 'the source in view' },
    )
    const marked = () => [...(CSS.highlights.get('lectern-source') ?? [])].map(String).join()
    expect(await overlay.evaluate(marked)).toBe(before.sentence)

    const popup = await context.browser.pressToolbarButton()
    await popup.click(before.sentence)
    await until(async () => (await popup.evaluate(marked)) === before.sentence, { what: 'the source in the popup' })
  })
}
