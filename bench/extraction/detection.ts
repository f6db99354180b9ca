import { noArticlePages } from '../../src/core/extraction/no-article-pages'
import { openBenchPage } from './browser-page'
import { labelledPages } from './pages'
import type { Reading } from './reading'

// npm run bench extraction/detection [DIR [SET …]]: how many articles are known as such, and what else is taken for one.
const [directory, ...sets] = process.argv.slice(2)

/** Kinds of page that are lists of other pages, in the sets that name kinds. */
const listKinds = new Set(['listing', 'collection'])
/** Characters of labelled text below which a page may rightly be called no article. */
const leastText = 400

const { browser, page } = await openBenchPage()
const isTaken = async (html: string, url: string): Promise<boolean> => {
  const reading = await page.evaluate(`readers.ours(${JSON.stringify(html)}, ${JSON.stringify(url)})`)
  return (reading as Reading).kind === 'article'
}
const alarms: string[] = []
for (const { name, html, url } of noArticlePages) if (await isTaken(html, url)) alarms.push(name)
console.log(`pages made up that are no article: ${noArticlePages.length}, taken for one: ${alarms.length}`, ...alarms)

const counts = new Map<string, { pages: number; taken: number }>()
for (const { set, kind, html, url, text } of directory ? labelledPages(directory, sets) : []) {
  const group = listKinds.has(kind) ? 'lists' : text.length < leastText ? 'hardly any text' : 'articles'
  const count = counts.get(`${set}, ${group}`) ?? { pages: 0, taken: 0 }
  counts.set(`${set}, ${group}`, count)
  count.pages++
  if (await isTaken(html, url)) count.taken++
}
for (const [group, { pages, taken }] of counts) console.log(`${group}: ${pages}, taken for an article: ${taken}`)
await browser.close()
