import type { Browser } from '../../tests/browsers/driver'
import { until } from '../../tests/browsers/until'
import { BENCH_PAGE } from './with-bench'

type InBrowser = typeof import('./in-browser')
declare const bench: InBrowser

/** Half an hour, in ms: nobody waits for a bench, but none may hang for ever. */
const MOST_WAIT = 1_800_000

type Verb = 'fill' | 'index' | 'timeLists' | 'timeSearch'

/**
 * Does a part of the bench in a page of its own, for longer than a driver waits for one answer. What the engine has learnt
 * of one part slows no other.
 */
export async function inPage<Name extends Verb>(
  browser: Browser,
  name: Name,
  ...given: Parameters<InBrowser[Name]>
): Promise<Awaited<ReturnType<InBrowser[Name]>>> {
  const page = await browser.openExtensionPage(BENCH_PAGE)
  await page.evaluate(
    (root, verb, values) => {
      const work = bench[verb] as (...args: number[]) => Promise<unknown>
      const done = (outcome: object) => {
        root.title = JSON.stringify(outcome)
      }
      work(...values).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      )
    },
    name as Verb,
    given as number[],
  )
  const done = await until(() => page.evaluate((root) => root.title), { what: name, timeout: MOST_WAIT })
  await page.close()
  const { value, error } = JSON.parse(done)
  if (error) throw new Error(error)
  return value
}
