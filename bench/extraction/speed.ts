import { openBenchPage } from './browser-page'
import { labelledPages } from './pages'

const [directory, ...sets] = process.argv.slice(2)
if (!directory) throw new Error('usage: npm run bench extraction/speed DIR [SET …]')

const rounds = 3
const { browser, page } = await openBenchPage()
const ratios: number[] = []
const times = { ours: [] as number[], readability: [] as number[] }
for (const { html, url } of labelledPages(directory, sets)) {
  const best: Record<string, number> = {}
  // Both readers in turn on the same page, so that what else the machine does hits both.
  for (let round = 0; round < rounds; round++) {
    for (const reader of ['ours', 'readability'] as const) {
      const call = `readers.${reader}(${JSON.stringify(html)}, ${JSON.stringify(url)}).ms`
      best[reader] = Math.min(best[reader] ?? Number.POSITIVE_INFINITY, (await page.evaluate(call)) as number)
    }
  }
  times.ours.push(best.ours ?? 0)
  times.readability.push(best.readability ?? 0)
  ratios.push((best.ours ?? 0) / Math.max(0.1, best.readability ?? 0))
}
await browser.close()

const at = (numbers: number[], share: number): string =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]?.toFixed(2) ?? '–'
for (const [reader, list] of Object.entries(times)) {
  console.log(`${reader.padEnd(12)} median ${at(list, 0.5)} ms  p90 ${at(list, 0.9)} ms  max ${at(list, 1)} ms`)
}
console.log(`ours / readability on the same page: median ${at(ratios, 0.5)}  p90 ${at(ratios, 0.9)}`)
