import path from 'node:path'
import { openBenchPage } from './browser-page'
import type { Compared } from './glance-in-page'
import { labelledPages } from './pages'

const [directory, ...sets] = process.argv.slice(2)
if (!directory) throw new Error('usage: npm run bench extraction/glance DIR [SET …]')

/** Characters of the article that may come before what the glance showed, for it to count as its beginning. */
const NEAR = 200

const { browser, page } = await openBenchPage([path.join(import.meta.dirname, 'glance-in-page.ts')])
const bySet = new Map<string, Compared[]>()
for (const { set, html, url } of labelledPages(directory, sets)) {
  const compared = (await page.evaluate(`compare(${JSON.stringify(html)}, ${JSON.stringify(url)})`)) as Compared
  bySet.set(set, [...(bySet.get(set) ?? []), compared])
}
await browser.close()

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function row(name: string, pages: readonly Compared[]): string {
  const glanced = pages.filter((one) => one.glanced && one.isArticle)
  const count = (is: (one: Compared) => boolean) => String(glanced.filter(is).length).padStart(3)
  return [
    name.padEnd(20),
    `articles ${String(pages.filter((one) => one.isArticle).length).padStart(3)}`,
    `glanced ${String(glanced.length).padStart(3)}`,
    `exact ${count((one) => one.exact)}`,
    `near ${count((one) => one.before !== null && one.before.characters < NEAR)}`,
    `a picture before ${count((one) => (one.before?.pictures ?? 0) > 0)}`,
    `title ${count((one) => one.isTitle)}`,
    `of no article ${pages.filter((one) => one.glanced && !one.isArticle).length}`,
    `ms ${median(pages.map((one) => one.glanceMs)).toFixed(1)} / ${median(pages.map((one) => one.readMs)).toFixed(1)}`,
  ].join('  ')
}
for (const [set, pages] of bySet) console.log(row(set, pages))
console.log(row('all', [...bySet.values()].flat()))
