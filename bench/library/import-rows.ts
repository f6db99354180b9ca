import type { View } from '../../tests/browsers/driver'
import { until } from '../../tests/browsers/until'

type InBrowser = typeof import('./in-browser')
declare const bench: InBrowser
declare const made: File
declare const watched: ReturnType<InBrowser['watchTasks']>

const IDLE = 10_000
/** Half an hour: nobody waits for a bench, but none may hang for ever. */
const MOST_WAIT = 1_800_000

const wait = ({ wait }: { wait: number }): string => `a timer waited ${wait.toFixed(0)} ms at most`

/**
 * Imports a table of made-up rows by the page's own buttons.
 * @returns the longest task of the page itself in ms, null where the browser does not tell; and, in words, how long a timer
 *   had to wait at most, beside the same with nothing to do: on a machine that does other things too it says little alone
 */
export async function importRows(
  page: View<Document>,
  rows: number,
): Promise<{ longest: number | null; idle: string; waits: string; seconds: number }> {
  await until(() => page.evaluate((root) => root.querySelector('input[type=file]') !== null), { what: 'file field' })
  const idle = await page.evaluate(async (_root, time) => {
    const watched = bench.watchTasks()
    await new Promise((over) => setTimeout(over, time))
    return watched()
  }, IDLE)
  await page.evaluate((root, most) => {
    const lines = Array.from(
      { length: most },
      (_, n) => `Row ${n} of a long table,https://rows.example/${n},${1_600_000_000 + n},"tag ${n % 50}|slow",unread`,
    )
    const file = new File([['title,url,time_added,tags,status', ...lines].join('\n')], 'part_000000.csv')
    Reflect.set(root.defaultView ?? {}, 'made', file)
  }, rows)
  // Apart from the above, whose making is no task of the page's.
  await page.evaluate((root) => {
    const files = new DataTransfer()
    files.items.add(made)
    const input = root.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('No place for files.')
    input.files = files.files
    Reflect.set(root.defaultView ?? {}, 'watched', bench.watchTasks())
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
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
  const busy = await page.evaluate(() => watched())
  return { longest: busy.task, idle: wait(idle), waits: wait(busy), seconds: (performance.now() - began) / 1000 }
}
