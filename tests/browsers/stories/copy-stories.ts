import { expect, it } from 'vitest'
import { until } from '../until'
import { catchDownload, downloaded } from './caught-download'
import { inLongRun } from './in-long-run'
import { openLibrary, saveFromPopup } from './library-steps'
import { openReader } from './reader-steps'
import { TIDE_CLOCKS, WORKBENCH } from './sample-pages'
import { selectFirstWords } from './select-first-words'
import type { StoryContext } from './story-context'

/** What is taken along of an article: by the clipboard, and as a file. */
export function copyStories(context: StoryContext): void {
  const copied = () =>
    until(() => context.browser.page.evaluate((root) => root.documentElement.dataset.copied), { what: 'copied words' })
  const says = (part: string) =>
    until(async () => (await context.browser.overlay.text()).includes(part), { what: `"${part}"` })

  it('copies the article as Markdown, by key', async () => {
    await openReader(context, WORKBENCH)
    await catchCopies(context, true)
    await context.browser.overlay.pressKeys('y')
    const markdown = await copied()
    for (const part of [`# ${WORKBENCH.title}`, '## A wide table', '| Quay |', '```js', '> A clock that is wrong']) {
      expect(markdown).toContain(part)
    }
    await says('Copied')
  })

  inLongRun('copies on a page that has no clipboard for scripts', async () => {
    await openReader(context, WORKBENCH)
    await catchCopies(context, false)
    await context.browser.overlay.click('Copy this code')
    await says('Copied')
    expect(await context.browser.overlay.evaluate((root) => root.querySelector('textarea'))).toBeNull()
  })

  it('copies highlights and notes as Markdown', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await catchCopies(context, true)
    await overlay.evaluate(selectFirstWords)
    await overlay.click('Highlight with a note')
    await until(() => overlay.evaluate((root) => root.activeElement?.matches('.mark-row .note-field')), {
      what: 'the note under the cursor',
    })
    await overlay.type('By the water')
    const note = () =>
      overlay.evaluate((root) => root.querySelector<HTMLTextAreaElement>('.mark-row .note-field')?.value)
    await until(async () => (await note()) === 'By the water', { what: 'the note in its field' })
    await overlay.pressKeys('Tab')
    await overlay.click('Copy highlights')
    const markdown = await copied()
    expect(markdown.startsWith(`# [${TIDE_CLOCKS.title}](<`)).toBe(true)
    expect(markdown).toContain('> In the back room of a chandler\n\nBy the water')
  })

  inLongRun('saves highlights and notes as a file', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const page = await openLibrary(context)
    await page.click(TIDE_CLOCKS.title)
    await until(() => page.evaluate((root) => root.querySelector('.reader-tools button') !== null), { what: 'tools' })
    await page.evaluate((root) => root.querySelector('.article-body p')?.scrollIntoView({ block: 'start' }))
    await page.pressKeys('4')
    await page.pressKeys('v')
    await until(() => page.evaluate((root) => root.querySelector('.mark-row') !== null), { what: 'the highlight' })
    await page.click('Note on this highlight')
    await page.type('By the water')
    const note = () => page.evaluate((root) => root.querySelector<HTMLTextAreaElement>('.mark-row .note-field')?.value)
    await until(async () => (await note()) === 'By the water', { what: 'the note in its field' })
    await page.pressKeys('Tab')
    await catchDownload(page)
    await page.click('Save highlights as Markdown')
    const markdown = Buffer.from(await downloaded(page), 'base64').toString()
    expect(markdown.startsWith(`# [${TIDE_CLOCKS.title}](<`)).toBe(true)
    expect(markdown).toContain(`> ${TIDE_CLOCKS.first}`)
    expect(markdown).toContain('By the water')
  })

  it('saves the article as a page that stands for itself', async () => {
    await saveFromPopup(context, WORKBENCH.path)
    const page = await openLibrary(context)
    await page.click(WORKBENCH.title)
    await page.click('More')
    await catchDownload(page)
    await page.click('Save as HTML*')
    const html = Buffer.from(await downloaded(page), 'base64').toString()
    for (const part of [`<h1>${WORKBENCH.title}</h1>`, '<table>', '<math', "default-src 'none'"]) {
      expect(html).toContain(part)
    }
    expect(html).not.toContain('<script')
  })
}

/** In the reader's world what is copied is laid in the page; or there is no clipboard, as on a page without TLS. */
async function catchCopies({ browser }: StoryContext, hasClipboard: boolean): Promise<void> {
  await browser.background(async (api, has) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const change = (keep: boolean) => {
      if (!keep) Object.defineProperty(navigator, 'clipboard', { value: undefined })
      else
        navigator.clipboard.writeText = async (words) => {
          document.documentElement.dataset.copied = words
        }
    }
    const func = change as unknown as () => void
    await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func, args: [has] })
  }, hasClipboard)
}
