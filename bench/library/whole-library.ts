/**
 * A large library in real browsers, on the extension as built: first rows, metadata, search beside flexsearch, related
 * articles, size of the index, memory, and an import that must leave the page free.
 *
 *   npm run build && npm run bench library/whole-library [COUNT] [ROWS] [chromium|firefox]
 *
 * 10,000 articles and 50,000 rows when left out. Goals are ratios where the machine would decide otherwise.
 */
import path from 'node:path'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { launchChromium } from '../../tests/browsers/chromium/launch-chromium'
import type { Browser, View } from '../../tests/browsers/driver'
import { OPTIONS } from '../../tests/browsers/extension'
import { launchFirefox } from '../../tests/browsers/firefox/launch-firefox'
import { until } from '../../tests/browsers/until'
import { importRows } from './import-rows'

type InBrowser = typeof import('./in-browser')
declare const bench: InBrowser

const [count = 10_000, rows = 50_000] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const only = process.argv.find((word) => word === 'chromium' || word === 'firefox')
const QUERIES = 300
const OPENINGS = 7
/** Half an hour, in ms: nobody waits for a bench, but none may hang for ever. */
const MOST_WAIT = 1_800_000
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'chrome120',
    lib: { entry: path.join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'bench' },
  },
})
const chunk = [built]
  .flat()
  .flatMap((part) => ('output' in part ? part.output : []))
  .find(({ type }) => type === 'chunk')
if (chunk?.type !== 'chunk') throw new Error('Nothing was built.')
const { code } = chunk

function tell(what: string, figures: string, met?: boolean): void {
  console.log(`${met === undefined ? '      ' : met ? 'met   ' : 'MISSED'} ${what.padEnd(28)} ${figures}`)
  if (met === false) process.exitCode = 1
}

/** The library's page, with the bench in it. */
async function openBench(browser: Browser, part = ''): Promise<View<Document>> {
  const page = await browser.openExtensionPage(OPTIONS + part)
  await page.evaluate((root, source) => {
    const world = root.defaultView as unknown as { bench: InBrowser }
    world.bench = new Function(`${source}; return bench`)() as InBrowser
  }, code)
  return page
}

type Verb = 'fill' | 'index' | 'timeLists' | 'timeSearch'

/** Does a part of the bench in the page, for longer than a driver waits for one answer. */
async function inPage<Name extends Verb>(
  page: View<Document>,
  name: Name,
  ...given: Parameters<InBrowser[Name]>
): Promise<Awaited<ReturnType<InBrowser[Name]>>> {
  await page.evaluate(
    (root, verb, values) => {
      const world = root.defaultView as unknown as { done: object | null }
      const done = (outcome: object) => {
        world.done = outcome
      }
      world.done = null
      const work = bench[verb] as (...args: number[]) => Promise<unknown>
      work(...values).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      )
    },
    name as Verb,
    given as number[],
  )
  const done = await until(
    () =>
      page.evaluate((root) => {
        const { done } = root.defaultView as unknown as { done: object | null }
        return done && JSON.stringify(done)
      }),
    { what: name, timeout: MOST_WAIT },
  )
  const { value, error } = JSON.parse(done)
  if (error) throw new Error(error)
  return value
}

/** Ms from the opening of the page to its first rows on the screen: the median of some openings. */
async function firstRows(browser: Browser): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < OPENINGS; n++) {
    const page = await browser.openExtensionPage(OPTIONS)
    times.push(
      await until(() => page.evaluate(() => performance.getEntriesByName('library-first-rows')[0]?.startTime ?? null), {
        what: 'first rows',
      }),
    )
    await page.close()
  }
  return percentile(times, 0.5)
}

async function benchIn(browser: Browser): Promise<void> {
  console.log(`\n${browser.name} ${browser.version}: ${count} articles`)
  let page = await openBench(browser)
  await inPage(page, 'fill', 10)
  await page.close()
  const few = await firstRows(browser)
  page = await openBench(browser)
  await inPage(page, 'fill', count)
  const { each, indexBytes, textBytes } = await inPage(page, 'index')
  const { list, getAll } = await inPage(page, 'timeLists', 9)
  const search = await inPage(page, 'timeSearch', count, QUERIES)
  await page.close()
  const many = await firstRows(browser)

  tell(
    'first rows',
    `${ms(many)}, with 10 articles ${ms(few)}: ${(many / few).toFixed(2)} times (1.5)`,
    many / few <= 1.5,
  )
  const lists = percentile(list, 0.5) / percentile(getAll, 0.5)
  tell('all metadata', `${ms(percentile(list, 0.5))}: ${lists.toFixed(2)} times getAll (1.3)`, lists <= 1.3)
  const [own, flex] = [percentile(search.ours, 0.95), percentile(search.flexsearch, 0.95)]
  tell(
    'search p50 / p95',
    `${ms(percentile(search.ours, 0.5))} / ${ms(own)}; flexsearch ${ms(percentile(search.flexsearch, 0.5))} / ${ms(flex)}`,
    own < flex,
  )
  tell('8 pieces of text p95', ms(percentile(search.snippets, 0.95)))
  tell('related articles p95', ms(percentile(search.related, 0.95)))
  const share = indexBytes / textBytes
  tell('index', `${(share * 100).toFixed(1)} % of ${(textBytes / 1e6).toFixed(0)} MB of text (30)`, share < 0.3)
  tell('adding one article', `${ms(each)} (10)`, each < 10)
  await tellMemory(browser)
  const { longest, idle, waits, seconds } = await importRows(await openBench(browser, '#exchange'), rows)
  tell(
    `import of ${rows} rows`,
    longest === null
      ? `${waits} (with nothing to do ${idle}); the browser does not tell tasks; in ${seconds.toFixed(0)} s`
      : `longest task ${ms(longest)} (100); ${waits} (with nothing to do ${idle}); in ${seconds.toFixed(0)} s`,
    longest === null ? undefined : longest <= 100,
  )
}

/** The page with its list, a search done, and the texts it reads ahead. */
async function tellMemory(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage(OPTIONS)
  await page.pressKeys('/')
  await page.type('tor')
  await new Promise((resolve) => setTimeout(resolve, 15_000))
  const bytes = await page.memory?.()
  await page.close()
  if (bytes === undefined) tell('memory of the page', 'not told by this browser')
  else tell('memory of the page', `${(bytes / 1e6).toFixed(0)} MB after a collection (150)`, bytes < 150e6)
}

for (const [name, launch, target] of [
  ['chromium', launchChromium, 'chrome'],
  ['firefox', launchFirefox, 'firefox'],
] as const) {
  const program = only === undefined || only === name ? findBrowser(name) : null
  if (!program) continue
  const browser = await launch({ program, extension: `dist/${target}` })
  try {
    await benchIn(browser)
  } finally {
    await browser.close()
  }
}
