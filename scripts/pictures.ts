// npm run pictures: takes the pictures of docs/pictures, in Chromium, on the sample site.
import path from 'node:path'
import { launchChromium } from '../tests/browsers/chromium/launch-chromium'
import type { Browser, View } from '../tests/browsers/driver'
import { OPTIONS } from '../tests/browsers/extension'
import { until } from '../tests/browsers/until'
import { serveSite } from '../tests/site/serve'
import { findBrowser } from './browsers/find-browser.mjs'
import { buildTarget } from './build/target'
import { readerPictures } from './pictures/reader-pictures'
import { sampleHighlights, sampleLibrary } from './pictures/sample-library'

const FOLDER = 'docs/pictures'
const program = findBrowser('chromium')
if (!program) throw new Error('The pictures need Chromium or Chrome.')

await buildTarget('chrome')
const site = await serveSite()
try {
  await inLanguage('en', '', `${site.url}/tide-clocks`)
  await inLanguage('zh-CN', '-zh', `${site.url}/zh/slow-reading`)
  await ofReader()
} finally {
  await site.close()
}

async function inLanguage(language: string, mark: string, url: string): Promise<void> {
  const browser = await launchChromium({ program: program ?? '', extension: 'dist/chrome', language, mouse: true })
  try {
    await fillLibrary(browser)
    for (const dark of [false, true]) {
      await browser.surround({ dark })
      await takePictures(browser, url, (name) => path.resolve(FOLDER, `${name}${mark}${dark ? '-dark' : ''}.png`))
    }
  } finally {
    await browser.close()
  }
}

/** What the reader can do, each once: its panels, what the article's parts do, other scripts, every theme. */
async function ofReader(): Promise<void> {
  const browser = await launchChromium({ program: program ?? '', extension: 'dist/chrome', mouse: true })
  try {
    // Before its background has run once, a browser does not know that the extension listens for a key.
    await browser.background(() => null)
    await readerPictures(browser, site.url, (name) => path.resolve(FOLDER, `${name}.png`))
  } finally {
    await browser.close()
  }
}

async function takePictures(browser: Browser, url: string, file: (name: string) => string): Promise<void> {
  await browser.open(url)
  const popup = await browser.pressToolbarButton()
  await settled(popup)
  await popup.screenshot(file('popup'))
  await popup.close()
  await browser.page.pressKeys('Alt+R')
  await settled(browser.overlay)
  await browser.page.screenshot(file('reader'))
  await browser.page.pressKeys('Alt+Shift+K')
  const library = await browser.openExtensionPage(OPTIONS)
  await until(
    () => library.evaluate((root, count) => root.querySelectorAll('article').length > count, sampleLibrary.length),
    {
      what: 'articles in the library',
    },
  )
  await library.screenshot(file('library'))
  await library.evaluate(() => location.assign('#highlights'))
  await until(() => library.evaluate((root) => root.querySelector('.entry-passages') !== null), { what: 'passages' })
  await library.screenshot(file('library-highlights'))
  await library.evaluate(() => location.assign('#unread'))
  await until(() => library.evaluate((root) => root.querySelector('.entry-passages') === null), { what: 'the list' })
  await library.evaluate((root) => root.querySelector<HTMLElement>('article h2 a')?.click())
  await settled(library)
  await library.screenshot(file('saved'))
}

/** Waits for the summary, which comes last. */
async function settled(view: View): Promise<void> {
  await until(() => view.evaluate((root) => root.querySelector('.summary-card li') !== null), { what: 'summary' })
  await new Promise((resolve) => setTimeout(resolve, 400))
}

async function fillLibrary(browser: Browser): Promise<void> {
  const library = await browser.openExtensionPage(OPTIONS)
  const send = (lectern: string, ask: object) =>
    library.evaluate(
      async (_root, letter) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(letter: unknown): Promise<{ answer: { id: string } }> } }
        }
        return (await chrome.runtime.sendMessage(letter)).answer
      },
      { lectern, ask },
    )
  for (const ask of sampleLibrary) {
    const { id } = await send('saveArticle', ask)
    for (const highlight of sampleHighlights(ask.article.url)) await send('putHighlight', { id, highlight })
  }
  await library.close()
}
