import { expect, it } from 'vitest'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { openLibrary } from './library-steps'
import { openReader } from './reader-steps'
import { LONG_LOG } from './sample-pages'
import type { StoryContext } from './story-context'

/** Marked passages, gathered in the library. */
export function passageStories(context: StoryContext): void {
  it('lists what was marked with its colour and note, leads to its place in the saved copy, and copies it', async () => {
    const { browser } = context
    const { overlay } = browser
    const marks = (count: number) =>
      until(() => overlay.evaluate((root, n) => root.querySelectorAll('.mark-row').length === n, count), {
        what: `${count} highlights`,
      })
    const bringToTop = (paragraph: number) =>
      overlay.evaluate(
        (root, n) =>
          [...root.querySelectorAll('.article-body p')][n]?.scrollIntoView({ block: 'start', behavior: 'instant' }),
        paragraph,
      )
    await openReader(context, LONG_LOG)
    await bringToTop(0)
    await overlay.pressKeys('h')
    await overlay.pressKeys('v')
    await marks(1)
    await overlay.click('Note on this highlight')
    await overlay.type('How it begins')
    await overlay.pressKeys('Escape')
    await bringToTop(40)
    await overlay.pressKeys('3')
    await overlay.pressKeys('v')
    await marks(2)
    const words = await overlay.evaluate((root) => root.querySelector('[data-colour="blue"] .mark-words')?.textContent)

    const library = await openLibrary(context)
    await library.click('Highlights*', { within: 'To read' })
    await until(async () => (await library.text()).includes('How it begins'), { what: 'the passages' })
    expect(await library.evaluate(passagesIn)).toEqual([
      ['yellow', 'Yellow', expect.any(String)],
      ['blue', 'Blue', words],
    ])
    await expectNoViolations('highlights in the library', library)
    await library.click('Copy highlights')
    await until(async () => /copied|not copy/i.test(await library.text()), { what: 'word of what was copied' })
    await library.click(words ?? '')
    await until(() => library.evaluate(isSeen, words ?? ''), { what: 'the passage in the saved copy' })
  })
}

function passagesIn(root: Document): (string | null | undefined)[][] {
  return [...root.querySelectorAll<HTMLElement>('.entry-passages li')].map((one) => [
    one.dataset.colour,
    one.querySelector('.visually-hidden')?.textContent,
    one.querySelector('a')?.textContent,
  ])
}

/** Runs in the saved copy: whether the marked words stand in sight. */
function isSeen(root: Document, words: string): boolean {
  const marked = [...(CSS.highlights.get('lectern-mark-blue') ?? [])] as Range[]
  const top = marked.find((range) => String(range) === words)?.getBoundingClientRect().top ?? -1
  return top > 0 && top < innerHeight && (root.querySelector('.reader')?.scrollTop ?? 0) > 1_000
}
