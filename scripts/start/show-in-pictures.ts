import path from 'node:path'
import type { Browser } from '../../tests/browsers/driver'
import { OPTIONS } from '../../tests/browsers/extension'
import { until } from '../../tests/browsers/until'

/** What a person would do and see, for machines without a display: pictures into `folder`, the article on the console. */
export async function showInPictures(browser: Browser, url: string, folder: string): Promise<void> {
  const picture = (name: string) => path.resolve(folder, `${browser.name}-${name}.png`)
  await browser.open(url)
  const popup = await browser.pressToolbarButton()
  const article = await until(() => popup.evaluate(articleIn), { what: 'article in the popup' })
  await popup.click('Save')
  await until(async () => (await popup.text()).includes('Saved'), { what: '"Saved" in the popup' })
  await popup.screenshot(picture('popup'))
  await popup.click('Open reader view')
  await until(async () => (await browser.overlay.text()).includes(article.title), { what: 'reader' })
  await until(() => browser.overlay.evaluate((root) => root.querySelector('[aria-label="Summary"]') !== null), {
    what: 'summary in the reader',
  })
  await browser.page.screenshot(picture('reader'))
  const library = await browser.openExtensionPage(OPTIONS)
  await until(async () => (await library.text()).includes(article.title), { what: 'article in the library' })
  await library.screenshot(picture('library'))

  console.log(`# ${article.title}\n\n${article.meta}\n`)
  for (const sentence of article.summary) console.log(`> ${sentence}`)
  console.log(`\nTags: ${article.tags.join(', ')}\n\n${article.text}\n`)
  for (const name of ['popup', 'reader', 'library']) console.log(`picture: ${picture(name)}`)
}

/** Runs in the popup: what it shows once summary and tags are there, or null. */
function articleIn(root: Document) {
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
  const main = root.querySelector('main')
  const summary = [...(main?.querySelectorAll('[aria-label="Summary"] li') ?? [])].map(textOf)
  const tags = [...(main?.querySelectorAll('[aria-label="Tags"] button:not([aria-label])') ?? [])].map(textOf)
  const body = main?.lastElementChild
  if (summary.length === 0 || tags.length === 0 || !(body instanceof HTMLElement)) return null
  const meta = [...(main?.querySelectorAll('h1 + p > *') ?? [])].map(textOf).join(' · ')
  return { title: textOf(main?.querySelector('h1')), meta, summary, tags, text: body.innerText }
}
