import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from '../../tests/browsers/driver'
import { OPTIONS } from '../../tests/browsers/extension'
import { until } from '../../tests/browsers/until'

/** In ms; the texts of ten thousand articles are read within it on any machine that is not stuck. */
const MOST_WAIT = 300_000

export interface PageMemory {
  /** Bytes that scripts and document of the page hold, buffers included, after a collection. */
  held: number
  /**
   * Bytes that the extension's process has for itself alone, background included: more than is held, since heaps keep
   * room to grow. Null where /proc does not tell.
   */
  process: number | null
}

/** What the page takes at its fullest: its list shown, a search done, and all the texts read ahead for the next one. */
export async function pageMemory(browser: Browser): Promise<PageMemory> {
  const page = await browser.openExtensionPage(OPTIONS)
  // Before there are rows nobody listens to keys.
  await until(() => page.evaluate((root) => root.querySelector('.library-list') !== null), { what: 'rows' })
  await page.pressKeys('/')
  await page.type('tor')
  await until(() => page.evaluate(() => performance.getEntriesByName('library-texts-read').length > 0), {
    what: 'texts read ahead',
    timeout: MOST_WAIT,
  })
  const held = await page.memory()
  const process = processMemory(browser.name)
  await page.close()
  return { held, process }
}

/** Of the browser's processes that run extensions the largest counts: there is one that has the page. */
function processMemory(name: Browser['name']): number | null {
  const isOurs = (pid: string): boolean =>
    name === 'firefox'
      ? readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'WebExtensions'
      : readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')
  const sizes = processesBelow(process.pid).filter(isOurs).map(bytesAlone)
  return sizes.length === 0 ? null : Math.max(...sizes)
}

function processesBelow(ancestor: number): string[] {
  const parents = new Map<string, string>()
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      // The name of a program may hold spaces and brackets: what follows its last bracket is plain.
      const [, parent = ''] = readStat(pid).split(') ').at(-1)?.split(' ') ?? []
      parents.set(pid, parent)
    }
  } catch {
    return []
  }
  const isBelow = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(ancestor) || isBelow(parents.get(pid)))
  return [...parents.keys()].filter((pid) => isBelow(pid))
}

/** A process may end while it is looked at. */
function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function bytesAlone(pid: string): number {
  const pages = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)
  return [...pages].reduce((sum, [, size]) => sum + Number(size) * 1024, 0)
}
