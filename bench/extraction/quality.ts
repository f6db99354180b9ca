import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBenchPage } from './browser-page'
import type { Reading } from './in-page'
import { type LabelledPage, labelledPages } from './pages'
import { type Score, scoreText } from './scores'

/** One page's outcome. */
export interface Outcome extends Score {
  page: LabelledPage
  reading: Reading
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reader: { type: 'string', default: 'ours' },
    part: { type: 'string', default: 'all' },
    json: { type: 'string' },
  },
})
const [directory, ...sets] = positionals
if (!directory)
  throw new Error(
    'usage: npm run bench extraction/quality DIR [SET …] [--reader ours|readability] [--part tune|held|all] [--json FILE]',
  )

const { browser, page } = await openBenchPage()
const outcomes: Outcome[] = []
for (const labelled of labelledPages(directory, sets)) {
  if (values.part !== 'all' && labelled.heldOut !== (values.part === 'held')) continue
  const call = `readers[${JSON.stringify(values.reader)}](${JSON.stringify(labelled.html)}, ${JSON.stringify(labelled.url)})`
  const reading = (await page.evaluate(call)) as Reading
  outcomes.push({ page: labelled, reading, ...scoreText(labelled.text, reading.text, labelled.metric) })
}
await browser.close()
if (values.json)
  writeFileSync(
    values.json,
    JSON.stringify(outcomes.map(({ page: { html, ...rest }, ...outcome }) => ({ page: rest, ...outcome }))),
  )

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)
const percent = (fraction: number): string => (100 * fraction).toFixed(1).padStart(5)

function groups(all: readonly Outcome[], key: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const map = new Map<string, Outcome[]>()
  for (const outcome of all) map.set(key(outcome), [...(map.get(key(outcome)) ?? []), outcome])
  return map
}

/** Sets scored by shingles average precision over the pages with an answer, as that benchmark does. */
function row(name: string, group: readonly Outcome[]): string {
  const shingled = group[0]?.page.metric === 'shingle4'
  const found = group.filter((outcome) => outcome.reading.text !== '')
  const precision = mean((shingled ? found : group).map((outcome) => outcome.precision))
  const recall = mean(group.map((outcome) => outcome.recall))
  const f1 = shingled ? (2 * precision * recall) / (precision + recall) : mean(group.map((outcome) => outcome.f1))
  const refused = group.filter((outcome) => outcome.reading.kind !== 'article').length
  return `${name.padEnd(28)} n ${String(group.length).padStart(3)}  F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  taken for no article ${refused}`
}

for (const [set, group] of groups(outcomes, (outcome) => outcome.page.set)) {
  console.log(row(set, group))
  const kinds = groups(group, (outcome) => outcome.page.kind)
  if (kinds.size > 1) for (const [kind, part] of kinds) console.log(row(`  ${kind}`, part))
}
const times = outcomes.map((outcome) => outcome.reading.ms).sort((a, b) => a - b)
console.log(
  `mean of sets ${mean([...groups(outcomes, (o) => o.page.set).values()].map((g) => mean(g.map((o) => o.f1))))}`,
)
console.log(`median ${times[times.length >> 1]?.toFixed(1)} ms a page`)
