import { parseArgs } from 'node:util'
import { openBenchPage } from './browser-page'
import { labelledPages } from './pages'
import type { Reading } from './reading'
import { meanScore, type Score, scoreText } from './scores'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: 'all' }, rounds: { type: 'string', default: '3' } },
})
const [directory, ...sets] = positionals
if (!directory) throw new Error('usage: npm run bench extraction DIR [SET …] [--part tune|held|all] [--rounds N]')

// Quality and speed of three readers, side by side on the same pages.
const names = ['ours', 'readability', 'defuddle'] as const
interface Result {
  set: string
  metric: 'shingle4' | 'words'
  /** Best of the rounds, in milliseconds. */
  ms: Record<string, number>
  scores: Record<string, Score & { isEmpty: boolean }>
}
const results: Result[] = []
const { browser, page } = await openBenchPage()
for (const { set, metric, html, url, text, heldOut } of labelledPages(directory, sets)) {
  if (values.part !== 'all' && heldOut !== (values.part === 'held')) continue
  const result: Result = { set, metric, ms: {}, scores: {} }
  await page.evaluate(`html = ${JSON.stringify(html)}`)
  // All readers in turn on the same page, so that what else the machine does hits all.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of names) {
      const reading = (await page.evaluate(`readers.${name}(html, ${JSON.stringify(url)})`)) as Reading
      result.ms[name] = Math.min(result.ms[name] ?? Number.POSITIVE_INFINITY, reading.ms)
      if (round === 0) result.scores[name] = { ...scoreText(text, reading.text, metric), isEmpty: reading.text === '' }
    }
  }
  results.push(result)
}
await browser.close()

const percent = (fraction: number): string => (100 * fraction).toFixed(1).padStart(12)
console.log(`F1, percent${' '.repeat(17)}n${names.map((name) => name.padStart(12)).join('')}`)
for (const set of new Set(results.map((result) => result.set))) {
  const group = results.filter((result) => result.set === set)
  const row = names.map((name) => {
    const scores = group.map((result) => result.scores[name] as Score & { isEmpty: boolean })
    return percent(meanScore(scores, group[0]?.metric ?? 'words').f1)
  })
  console.log(`${set.padEnd(24)}${String(group.length).padStart(5)}${row.join('')}`)
}

const at = (numbers: number[], share: number): string =>
  (numbers.sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN).toFixed(2).padStart(12)
const times = (name: string): number[] => results.map((result) => result.ms[name] ?? 0)
for (const [label, share] of [
  ['median', 0.5],
  ['p90', 0.9],
  ['max', 1],
] as const)
  console.log(`${`milliseconds, ${label}`.padEnd(29)}${names.map((name) => at(times(name), share)).join('')}`)
for (const other of names.slice(1)) {
  // Chromium rounds its clock to a tenth of a millisecond.
  const ratios = results.map(({ ms }) => (ms.ours ?? 0) / Math.max(0.1, ms[other] ?? 0))
  console.log(`ours / ${other} on the same page: median${at(ratios, 0.5)}  p90${at(ratios, 0.9)}`)
}
