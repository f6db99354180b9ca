import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBenchPage } from './browser-page'
import { type LabelledPage, labelledPages } from './pages'
import type { Reading } from './reading'
import { meanScore, type Score, scoreText } from './scores'

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
    'usage: npm run bench extraction/quality DIR [SET …] [--reader ours|readability|defuddle] [--part tune|held|all] [--json FILE]',
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

const percent = (fraction: number): string => (100 * fraction).toFixed(1).padStart(5)

function groups(all: readonly Outcome[], key: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const map = new Map<string, Outcome[]>()
  for (const outcome of all) map.set(key(outcome), [...(map.get(key(outcome)) ?? []), outcome])
  return map
}

function row(name: string, group: readonly Outcome[]): string {
  const pages = group.map((outcome) => ({ ...outcome, isEmpty: outcome.reading.text === '' }))
  const { precision, recall, f1 } = meanScore(pages, group[0]?.page.metric ?? 'words')
  const refused = group.filter((outcome) => outcome.reading.kind !== 'article').length
  return `${name.padEnd(28)} n ${String(group.length).padStart(3)}  F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  taken for no article ${refused}`
}

for (const [set, group] of groups(outcomes, (outcome) => outcome.page.set)) {
  console.log(row(set, group))
  const kinds = groups(group, (outcome) => outcome.page.kind)
  if (kinds.size > 1) for (const [kind, part] of kinds) console.log(row(`  ${kind}`, part))
}
const times = outcomes.map((outcome) => outcome.reading.ms).sort((a, b) => a - b)
console.log(`median ${times[times.length >> 1]?.toFixed(1)} ms a page`)
