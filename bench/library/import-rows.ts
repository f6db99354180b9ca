import type { View } from '../../tests/browsers/driver'
import { until } from '../../tests/browsers/until'

type InExtension = typeof import('./in-extension')
declare const bench: InExtension
declare const longestTask: () => number

const IDLE = 10_000
/** Half an hour: nobody waits for a bench, but none may hang for ever. */
const MOST_WAIT = 1_800_000

/**
 * Imports a table of made-up rows by the page's own buttons.
 * @returns the longest time the page was busy, and how long it seems so with nothing to do on a machine like this, in ms
 */
export async function importRows(
  page: View<Document>,
  rows: number,
): Promise<{ longest: number; idle: number; seconds: number }> {
  await until(() => page.evaluate((root) => root.querySelector('input[type=file]') !== null), { what: 'file field' })
  const idle = await page.evaluate(async (_root, time) => {
    const longest = bench.watchTasks()
    await new Promise((over) => setTimeout(over, time))
    return longest()
  }, IDLE)
  await page.evaluate((root, most) => {
    const lines = Array.from(
      { length: most },
      (_, n) => `Row ${n} of a long table,https://rows.example/${n},${1_600_000_000 + n},"tag ${n % 50}|slow",unread`,
    )
    const files = new DataTransfer()
    files.items.add(new File([['title,url,time_added,tags,status', ...lines].join('\n')], 'part_000000.csv'))
    const input = root.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('No place for files.')
    input.files = files.files
    Reflect.set(root.defaultView ?? {}, 'longestTask', bench.watchTasks())
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, rows)
  const began = performance.now()
  await until(() => page.evaluate((root) => root.querySelector('.exchange-facts') !== null), {
    what: 'what would come in',
    timeout: MOST_WAIT,
  })
  await page.click('Import')
  await until(async () => (await page.text()).includes('The import is finished.'), {
    what: 'end of the import',
    timeout: MOST_WAIT,
  })
  const longest = await page.evaluate(() => longestTask())
  return { longest, idle, seconds: (performance.now() - began) / 1000 }
}
