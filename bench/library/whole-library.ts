/**
 * A large library in real browsers, on the extension as built: first rows, metadata, search beside flexsearch, related
 * articles, size of the index, memory, and an import that must leave the page free.
 *
 *   npm run build && npm run bench library/whole-library [COUNT] [ROWS] [chromium|firefox]
 *
 * 10,000 articles and 50,000 rows when left out. Goals are ratios where the machine would decide otherwise.
 */
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { launchChromium } from '../../tests/browsers/chromium/launch-chromium'
import type { Browser } from '../../tests/browsers/driver'
import { launchFirefox } from '../../tests/browsers/firefox/launch-firefox'
import type { Busy } from './busy'
import { firstRows } from './first-rows'
import { importRows } from './import-rows'
import { inPage } from './in-page'
import { pageMemory } from './page-memory'
import { megabytes, ms, percentile, tell } from './tell'
import { withBench } from './with-bench'

const [count = 10_000, rows = 50_000] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const only = process.argv.find((word) => word === 'chromium' || word === 'firefox')
const QUERIES = 300

/** @param few another of the same kind, for the ten articles that the first rows are compared with */
async function tellLists(browser: Browser, few: Browser): Promise<void> {
  await inPage(few, 'fill', 10)
  await inPage(browser, 'fill', count)
  const { each, indexBytes, textBytes } = await inPage(browser, 'index')
  const share = indexBytes / textBytes
  tell('index', `${(share * 100).toFixed(1)} % of ${megabytes(textBytes)} of text (30)`, share < 0.3)
  tell('adding one article', `${ms(each)} (10)`, each < 10)
  const [ofMany = 0, ofFew = 0] = await firstRows([browser, few])
  const times = ofMany / ofFew
  tell('first rows', `${ms(ofMany)}, with 10 articles ${ms(ofFew)}: ${times.toFixed(2)} times (1.5)`, times <= 1.5)
  const lists = await inPage(browser, 'timeLists', 9)
  const [list, getAll] = [percentile(lists.list, 0.5), percentile(lists.getAll, 0.5)]
  const than = list / getAll
  tell('all metadata', `${ms(list)}, getAll ${ms(getAll)}: ${than.toFixed(2)} times (1.3)`, than <= 1.3)
}

async function tellSearch(browser: Browser): Promise<void> {
  const { ours, flexsearch, snippets, related } = await inPage(browser, 'timeSearch', count, QUERIES)
  const both = (times: readonly number[]) => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`
  const times = percentile(ours, 0.95) / percentile(flexsearch, 0.95)
  const figures = `${both(ours)}; flexsearch ${both(flexsearch)}: ${times.toFixed(2)} times (1)`
  tell('search p50 / p95', figures, times < 1)
  tell('8 pieces of text p95', ms(percentile(snippets, 0.95)))
  tell('related articles p95', ms(percentile(related, 0.95)))
}

async function tellMemory(browser: Browser): Promise<void> {
  const { held, process } = await pageMemory(browser)
  const whole = process === null ? 'not told' : megabytes(process)
  tell('memory of the page', `${megabytes(held)} held after a collection (150); its process ${whole}`, held < 150e6)
}

async function tellImport(browser: Browser): Promise<void> {
  const { idle, page, worker, seconds } = await importRows(browser, rows)
  tell(`import of ${rows} rows`, `in ${seconds.toFixed(0)} s; a timer of an idle page waits ${ms(idle?.wait ?? 0)}`)
  for (const [who, busy] of [['page', page] as const, ['worker', worker] as const]) {
    // Where only waiting is told, it counts as far as it is longer than where there is nothing to wait for.
    const most = busy?.task === null ? Math.max(100, idle?.wait ?? 0) : 100
    if (busy) tell(`  its ${who}`, busyFigures(busy), (busy.task ?? busy.wait) <= most)
    else tell(`  its ${who}`, 'started anew')
  }
}

const busyFigures = ({ task, wait, over }: Busy): string =>
  `${task === null ? 'tasks not told' : `longest task ${ms(task)} (100)`}; a timer waited ${ms(wait)} at most${task === null ? ' (100)' : ''}, ${over} over 100`

for (const [name, launch, target] of [
  ['chromium', launchChromium, 'chrome'],
  ['firefox', launchFirefox, 'firefox'],
] as const) {
  const program = only === undefined || only === name ? findBrowser(name) : null
  if (!program) continue
  const { folder, remove } = await withBench(`dist/${target}`)
  const open: Browser[] = []
  const start = async () => {
    const browser = await launch({ program, extension: folder })
    open.push(browser)
    return browser
  }
  try {
    const browser = await start()
    console.log(`\n${browser.name} ${browser.version}: ${count} articles`)
    await tellLists(browser, await start())
    await open.pop()?.close()
    await tellSearch(browser)
    await tellMemory(browser)
    await tellImport(browser)
  } finally {
    for (const browser of open) await browser.close()
    remove()
  }
}
