import type { Browser } from '../../tests/browsers/driver'
import { until } from '../../tests/browsers/until'

/** Takes the pictures of the reader's own parts, in files named by `file`. */
export async function readerPictures(browser: Browser, site: string, file: (name: string) => string): Promise<void> {
  const { overlay, page } = browser
  const shoot = async (name: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await page.screenshot(file(name))
  }
  const open = async (path: string): Promise<void> => {
    await browser.open(site + path)
    await page.pressKeys('Alt+R')
    await until(() => overlay.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
      what: `tools over ${path}`,
    })
  }
  await open('/tide-clocks')
  await overlay.click('Theme and type')
  await shoot('reader-panel')
  for (const theme of ['Sepia', 'Dusk', 'Night', 'Contrast', 'Auto']) {
    await overlay.click(theme)
    if (theme !== 'Auto') await shoot(`reader-${theme.toLowerCase()}`)
  }
  await overlay.pressKeys('Escape')
  await overlay.pressKeys('?')
  await shoot('reader-keys')
  await overlay.pressKeys('Escape')
  await overlay.pressKeys('f')
  await until(() => overlay.evaluate((root) => root.querySelector('.find-bar') !== null), { what: 'find bar' })
  await overlay.type('tide')
  await shoot('reader-find')

  await open('/workbench')
  await overlay.click('1')
  await shoot('reader-footnote')
  await overlay.pressKeys('Escape')
  await overlay.evaluate((root) => root.querySelector('pre')?.scrollIntoView({ block: 'center' }))
  await shoot('reader-code')
  await overlay.evaluate((root) => root.querySelector<HTMLElement>('img[role="button"]')?.click())
  await shoot('reader-light-box')

  await open('/tide-clocks')
  await overlay.evaluate((root) => root.querySelector('.article-body p')?.scrollIntoView({ block: 'center' }))
  await overlay.pressKeys('h')
  await overlay.pressKeys('v')
  await overlay.click('Note on the article')
  await overlay.type('Ask the harbour master for the tables of 1923')
  await shoot('reader-highlights')
  await overlay.pressKeys('Escape')
  await overlay.pressKeys('a')
  await until(() => overlay.evaluate((root) => root.querySelector('.aloud-bar') !== null), { what: 'bar of the voice' })
  await shoot('reader-aloud')
  await overlay.pressKeys('a')
  await browser.surround({ width: 1000 })
  await overlay.pressKeys('c')
  await shoot('reader-contents')
  await overlay.pressKeys('Escape')
  await browser.surround({ width: 360 })
  await shoot('reader-narrow')
  await overlay.pressKeys('v')
  await shoot('reader-narrow-highlights')
  await browser.surround({})

  await browser.open(`${site}/tide-clocks`)
  await (await browser.pressToolbarButton()).click('Show beside the page')
  const beside = await browser.beside()
  await until(() => beside.evaluate((root) => root.querySelector('.summary-card li') !== null), { what: 'summary' })
  await beside.screenshot(file('beside'))
  await beside.click('Read in this panel')
  await until(() => beside.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
    what: 'the reader in the panel',
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await beside.screenshot(file('beside-reader'))

  await open('/ar/ferry')
  await shoot('reader-arabic')
  await open('/ja/lamp')
  await shoot('reader-japanese')
  await open('/zh/slow-reading')
  await shoot('reader-chinese')
}
