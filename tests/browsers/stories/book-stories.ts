import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { catchDownload, downloaded } from './caught-download'
import { inOneBrowser } from './in-long-run'
import { openLibrary, saveFromPopup } from './library-steps'
import { openReader } from './reader-steps'
import { WORKBENCH } from './sample-pages'
import type { StoryContext } from './story-context'

/** An article as a book, made where it is read. */
export function bookStories(context: StoryContext): void {
  it('makes an EPUB of the article, over its page', async () => {
    const { browser } = context
    await openReader(context, WORKBENCH)
    await catchInReadersWorld(context)
    await browser.overlay.pressKeys('k')
    expectBook(await downloaded(browser.page))
  })

  inOneBrowser(context, 'Chromium')('makes an EPUB of a saved copy', async () => {
    await saveFromPopup(context, WORKBENCH.path)
    const page = await openLibrary(context)
    await page.click(WORKBENCH.title)
    await page.click('More')
    await catchDownload(page)
    await page.click('Save as EPUB*')
    expectBook(await downloaded(page))
  })
}

function expectBook(base64: string): void {
  const packed = Buffer.from(base64, 'base64')
  // Reading systems look for these bytes at this place (OCF 3.3, 4.2.1).
  expect(packed.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  const files = unzipSync(packed)
  const chapter = strFromU8(files['EPUB/articles/1.xhtml'] ?? new Uint8Array())
  for (const part of [`<h1>${WORKBENCH.title}</h1>`, '<pre>', '<table>']) expect(chapter).toContain(part)
}

/** What the reader over a page saves is made in a world the page does not see; what is caught there is laid in the page. */
async function catchInReadersWorld({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const catchFile = () => {
      URL.createObjectURL = (file) => {
        const reader = new FileReader()
        reader.onload = () => {
          document.documentElement.dataset.saved = String(reader.result).replace(/^.*?,/, '')
        }
        reader.readAsDataURL(file as Blob)
        return 'data:,'
      }
    }
    await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: catchFile })
  })
}
