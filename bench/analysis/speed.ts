/**
 * Time of one analysis on texts of known size, in a real Chromium and in Node: median and ninth decile of many runs, and the
 * first one, when nothing is warm.
 *
 *   npm run bench analysis/speed
 */
import path from 'node:path'
import { openBenchPage } from '../extraction/browser-page'
import { analysisTimes } from './in-page'
import { TEXTS } from './made-up-texts'

const RUNS = 200

function print(where: string, name: string, times: readonly number[], goal: number): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(share * RUNS)] ?? 0).toFixed(1)
  console.log(
    `${where.padEnd(10)}${name.padEnd(28)}median ${at(0.5)} ms (goal ${goal})  ninth decile ${at(0.9)} ms  first ${(times[0] ?? 0).toFixed(1)} ms`,
  )
}

const { browser, page } = await openBenchPage([path.join(import.meta.dirname, 'in-page.ts')])
try {
  for (const { name, title, text, goal } of TEXTS) {
    const call = `analysisTimes(${JSON.stringify(title)}, ${JSON.stringify(text)}, ${RUNS})`
    print('Chromium', name, (await page.evaluate(call)) as number[], goal)
  }
} finally {
  await browser.close()
}
for (const { name, title, text, goal } of TEXTS) print('Node', name, analysisTimes(title, text, RUNS), goal)
