import { expect } from 'vitest'
import type { View } from '../driver'
import { until } from '../until'
import { inLongRun } from './in-long-run'
import { openLibrary, saveFromPopup } from './library-steps'
import { openReader } from './reader-steps'
import { LONG_LOG, WORKBENCH } from './sample-pages'
import { selectFirstWords } from './select-first-words'
import type { StoryContext } from './story-context'

/** Marks and places hold from the page to the saved copy, and through changes of the page. */
export function heldMarksStories(context: StoryContext): void {
  const painted = (view: View, colour: string) =>
    view.evaluate((_root, name) => [...(CSS.highlights.get(`lectern-mark-${name}`) ?? [])].map(String), colour)
  const scrollTo = (view: View, top: number) =>
    view.evaluate((root, to) => root.querySelector('.reader')?.scrollTo({ top: to, behavior: 'instant' }), top)
  const topOf = (view: View) => view.evaluate((root) => root.querySelector('.reader')?.scrollTop ?? 0)

  inLongRun('shows in the saved copy what was highlighted over the page, and the other way round', async () => {
    const { overlay } = context.browser
    await openReader(context, WORKBENCH)
    await overlay.evaluate(selectFirstWords)
    await overlay.pressKeys('2')
    const first = await until(async () => (await painted(overlay, 'green'))[0], { what: 'green words' })
    expect(await overlay.evaluate((root) => root.querySelector('.article-body mark'))).toBeNull()
    const saved = await openLibrary(context)
    await saved.click(WORKBENCH.title)
    await until(async () => (await painted(saved, 'green'))[0] === first, { what: 'the same words in the saved copy' })
    await saved.evaluate((root) => root.querySelectorAll('.article-body p')[1]?.scrollIntoView())
    // What archives and what highlights are two keys there as well.
    await saved.pressKeys('h')
    const second = await until(async () => (await painted(saved, 'yellow'))[0], { what: 'yellow words' })
    await saved.close()
    await openReader(context, WORKBENCH)
    await until(async () => (await painted(overlay, 'yellow'))[0] === second, { what: 'both over the page' })
    expect(await painted(overlay, 'green')).toEqual([first])
  })

  inLongRun('keeps the words of a highlight the page no longer says, and says so', async () => {
    const { overlay } = context.browser
    const lost = 'The pins of the great wheel want a drop of oil each spring and no more'
    await openReader(context, WORKBENCH)
    await overlay.evaluate((root, words) => {
      const text = [...root.querySelectorAll('.article-body p')].find((one) => one.textContent?.startsWith(words))
      const node = text && document.createTreeWalker(text, 4).nextNode()
      if (!text || !node) throw new Error('No text.')
      text.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(node, 0, node, words.length)
      text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }))
    }, lost)
    await overlay.click('Highlight in pink')
    await until(async () => (await painted(overlay, 'pink'))[0] === lost, { what: 'pink words' })
    context.site.edit(lost, 'Of wheels nothing more shall be said here')
    await openReader(context, WORKBENCH)
    await overlay.pressKeys('v')
    await until(async () => (await overlay.text()).includes('no longer'), { what: 'word on the lost highlight' })
    expect(await overlay.evaluate((root) => root.querySelector('p.mark-words')?.textContent)).toBe(lost)
    expect(await painted(overlay, 'pink')).toEqual([])
  })

  inLongRun('opens the original from the saved copy at the sentence that is being read', async () => {
    const { browser } = context
    await saveFromPopup(context, LONG_LOG.path)
    const saved = await openLibrary(context)
    await saved.click(LONG_LOG.title)
    await until(() => saved.evaluate((root) => root.querySelector('.reader-tools button') !== null), { what: 'tools' })
    const words = await saved.evaluate((root) => {
      // The address alone is taken: a tab that opens by itself is none the driver holds.
      window.open = (address) => {
        root.documentElement.dataset.opened = String(address)
        return null
      }
      const paragraph = [...root.querySelectorAll('.article-body p')][40]
      paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' })
      return /^[^.]+\./.exec(paragraph?.textContent ?? '')?.[0] ?? ''
    })
    await saved.pressKeys('o')
    const address = await until(() => saved.evaluate((root) => root.documentElement.dataset.opened), {
      what: 'the address of the original',
    })
    await saved.close()
    await browser.open(address)
    await until(
      () =>
        browser.page.evaluate((root, sentence) => {
          const top = [...root.querySelectorAll('p')]
            .find((one) => one.textContent?.startsWith(sentence))
            ?.getBoundingClientRect().top
          return scrollY > 1_000 && top !== undefined && top > 0 && top < innerHeight
        }, words),
      { what: `the page at "${words}"` },
    )
  })

  inLongRun('offers the place of the page in the saved copy, and on a page that has grown since', async () => {
    const { browser, site } = context
    const { overlay } = browser
    await openReader(context, LONG_LOG)
    await overlay.click('Save')
    await until(() => overlay.evaluate((root) => root.querySelector('button[aria-label^="Saved"]') !== null), {
      what: 'the article saved',
    })
    await scrollTo(overlay, 6_000)
    const line = await overlay.evaluate((root) => {
      const top = (one: Element) => one.getBoundingClientRect().top
      return [...root.querySelectorAll('.article-body p')].find((one) => top(one) > 0)?.textContent?.slice(0, 12) ?? ''
    })
    const isSeen = (view: View) =>
      view.evaluate(
        (root, words) =>
          [...root.querySelectorAll('.article-body p')].some((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return one.textContent?.startsWith(words) && bottom > 0 && top < innerHeight
          }),
        line,
      )
    await until(
      () =>
        browser.background(
          (_api) =>
            new Promise<boolean>((resolve) => {
              const opening = indexedDB.open('lectern')
              opening.onerror = () => resolve(false)
              opening.onsuccess = () => {
                const all = opening.result.transaction('entries').objectStore('entries').getAll()
                all.onsuccess = () => resolve(all.result.some(({ reading }) => reading?.position))
                opening.result.close()
              }
            }),
        ),
      { what: 'a kept place' },
    )
    const saved = await openLibrary(context)
    await saved.click(LONG_LOG.title)
    await saved.click('Continue where you were*')
    await until(() => isSeen(saved), { what: `"${line}" in the saved copy` })
    await saved.close()
    const more = '<p>Before all of these nights there was a winter of which nobody kept a log at all.</p>'
    site.edit('<p id="night-1">', `${more.repeat(12)}<p id="night-1">`)
    await openReader(context, LONG_LOG)
    await until(() => overlay.evaluate((root) => root.querySelector('.continue-here') !== null), { what: 'the offer' })
    await overlay.pressKeys('z')
    await until(() => isSeen(overlay), { what: `"${line}" on the page that has grown` })
    expect(await topOf(overlay)).toBeGreaterThan(6_000)
  })
}
