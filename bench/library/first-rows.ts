import type { Browser } from '../../tests/browsers/driver'
import { OPTIONS } from '../../tests/browsers/extension'
import { until } from '../../tests/browsers/until'
import { percentile } from './tell'

const OPENINGS = 15

/**
 * Ms from the opening of the page to its first rows on the screen, the median of some openings of each: they take turns,
 * so that all meet the same machine.
 */
export async function firstRows(browsers: readonly Browser[]): Promise<number[]> {
  const times = browsers.map((): number[] => [])
  // The first opening of each is for the caches.
  for (let n = -1; n < OPENINGS; n++) {
    for (const [which, browser] of browsers.entries()) {
      const time = await open(browser)
      if (n >= 0) times[which]?.push(time)
    }
  }
  return times.map((of) => percentile(of, 0.5))
}

async function open(browser: Browser): Promise<number> {
  const page = await browser.openExtensionPage(OPTIONS)
  const time = await until(
    () => page.evaluate(() => performance.getEntriesByName('library-first-rows')[0]?.startTime ?? null),
    { what: 'first rows' },
  )
  await page.close()
  return time
}
