import type { Browser, View } from '../../tests/browsers/driver'
import { OPTIONS } from '../../tests/browsers/extension'
import { until } from '../../tests/browsers/until'
import { type Busy, watchPage, watchWorker } from './busy'

declare const made: File

const IDLE = 10_000
/** The list is drawn anew once the library has been calm for a second: that belongs to the import. */
const REDRAWN = 6_000
/** Half an hour: nobody waits for a bench, but none may hang for ever. */
const MOST_WAIT = 1_800_000

export interface ImportTimes {
  /** With nothing to do: on a machine that does other things too, the others say little alone. */
  idle: Busy | null
  page: Busy | null
  worker: Busy | null
  seconds: number
}

/** Imports a table of made-up rows by the page's own buttons. */
export async function importRows(browser: Browser, rows: number): Promise<ImportTimes> {
  const page = await browser.openExtensionPage(`${OPTIONS}#exchange`)
  await until(() => page.evaluate((root) => root.querySelector('input[type=file]') !== null), { what: 'file field' })
  const idle = await watchPage(page)
  await new Promise((over) => setTimeout(over, IDLE))
  const times: ImportTimes = { idle: await idle(), page: null, worker: null, seconds: 0 }
  await makeFile(page, rows)
  const busyPage = await watchPage(page)
  const busyWorker = await watchWorker(browser)
  const began = performance.now()
  await importFile(page)
  times.seconds = (performance.now() - began) / 1000
  await new Promise((over) => setTimeout(over, REDRAWN))
  times.page = await busyPage()
  times.worker = await busyWorker()
  await page.close()
  return times
}

/** Apart from the import, since its making is no task of the page's. */
async function makeFile(page: View<Document>, rows: number): Promise<void> {
  await page.evaluate((root, most) => {
    const lines = Array.from(
      { length: most },
      (_, n) => `Row ${n} of a long table,https://rows.example/${n},${1_600_000_000 + n},"tag ${n % 50}|slow",unread`,
    )
    const file = new File([['title,url,time_added,tags,status', ...lines].join('\n')], 'part_000000.csv')
    Reflect.set(root.defaultView ?? {}, 'made', file)
  }, rows)
}

async function importFile(page: View<Document>): Promise<void> {
  await page.evaluate((root) => {
    const files = new DataTransfer()
    files.items.add(made)
    const input = root.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('No place for files.')
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await until(() => page.evaluate((root) => root.querySelector('.exchange-facts') !== null), {
    what: 'what would come in',
    timeout: MOST_WAIT,
  })
  await page.click('Import')
  await until(async () => (await page.text()).includes('The import is finished.'), {
    what: 'end of the import',
    timeout: MOST_WAIT,
  })
}
