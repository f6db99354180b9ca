/**
 * Search in a large library beside flexsearch and minisearch, all in one run: time to the first answers (p50 and p95),
 * size of the index, and what adding one article costs.
 *
 *   npm run bench library/search-speed [COUNT]
 *
 * Articles and queries are made up, half of them Chinese. The goals: p95 below flexsearch's, an index under 30 % of the
 * text, under 10 ms an article, and no answer that the text does not hold.
 */
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { buildSegment } from '../../src/core/library/search/build-segment'
import { needleFinder } from '../../src/core/library/search/find-needle'
import { foldText } from '../../src/core/library/search/fold'
import { IndexReader } from '../../src/core/library/search/index-reader'
import { mergeSegments, segmentsToMerge } from '../../src/core/library/search/merge-segments'
import { parseQuery } from '../../src/core/library/search/parse-query'
import { sampleEntry } from '../../src/core/library/search/sample-entry'
import { LibrarySearch } from '../../src/core/library/search/search-library'
import { type Segment, segmentBytes } from '../../src/core/library/search/segment'
import { TextCache } from '../../src/core/library/search/text-cache'
import { madeUpQueries, madeUpTexts } from './made-up-texts'

const STEP = 20
const QUERIES = 500
const count = Number(process.argv[2] ?? 10_000)
const texts = madeUpTexts(count)
const queries = madeUpQueries(texts, QUERIES)
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

/** The three in one tokeniser's words: a Chinese character is a word to the others, which know no better by themselves. */
const tokens = (text: string): string[] => text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

async function timed(search: (query: string) => unknown): Promise<number[]> {
  for (const query of queries) await search(query)
  const times: number[] = []
  for (const query of queries) {
    const began = performance.now()
    await search(query)
    times.push(performance.now() - began)
  }
  return times
}

function tell(name: string, times: readonly number[], rest: string): void {
  console.log(
    `${name.padEnd(11)} p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms${rest}`,
  )
}

const segments: Segment[] = []
const adding: number[] = []
const indexing = performance.now()
for (let from = 0; from < count; from += STEP) {
  const began = performance.now()
  segments.push(buildSegment(texts.slice(from, from + STEP)))
  adding.push((performance.now() - began) / STEP)
  for (let most = segmentsToMerge(sizes()); most > 0; most = segmentsToMerge(sizes())) {
    const merging = mergeSegments(segments.slice(-most))
    let step = merging.next()
    while (!step.done) step = merging.next()
    segments.splice(-most, most, step.value)
  }
}
const each = (performance.now() - indexing) / count
function sizes(): number[] {
  return segments.map(({ ids }) => ids.length)
}

const size = segments.reduce((sum, segment) => sum + segmentBytes(segment), 0) / bytes
const byId = new Map(texts.map((text) => [text.id, text]))
const cache = new TextCache(async (ids) => ids.flatMap((id) => byId.get(id) ?? []))
await cache.load([...byId.keys()])
const search = new LibrarySearch(
  new IndexReader(segments, new Set()),
  texts.map(({ id }, n) => sampleEntry({ id, savedAt: n })),
  cache,
)
const ours = await timed((query) => search.find(parseQuery(query)).next())
tell(
  'ours',
  ours,
  `; index ${(size * 100).toFixed(1)} % of ${(bytes / 1e6).toFixed(0)} MB; adding one ${percentile(adding, 0.5).toFixed(2)} ms, with its merges ${each.toFixed(2)} ms`,
)

let wrong = 0
for (const query of queries.slice(0, 100)) {
  const found = new Set<string>()
  for await (const part of search.find(parseQuery(query))) for (const { id } of part) found.add(id)
  const finders = parseQuery(query).needles.map(needleFinder)
  for (const { id, head, text } of texts) {
    const folded = foldText(`${head}\n${text}`)
    if (finders.every((find) => find(folded) >= 0) !== found.has(id)) wrong++
  }
}
console.log(`100 queries against every text: ${wrong} answers too many or too few`)

const flex = new Index({ tokenize: 'forward', encode: tokens })
const flexing = performance.now()
for (const [n, { head, text }] of texts.entries()) flex.add(n, `${head}\n${text}`)
const flexEach = (performance.now() - flexing) / count
const flexTimes = await timed((query) => flex.search(query))
tell('flexsearch', flexTimes, `; adding one ${flexEach.toFixed(2)} ms`)

// It is slow to build: a tenth of the articles tells enough of it.
const mini = new MiniSearch({
  fields: ['head', 'text'],
  tokenize: tokens,
  searchOptions: { prefix: true, combineWith: 'AND' },
})
const part = texts.slice(0, count / 10)
const minis = performance.now()
mini.addAll(part)
const miniEach = (performance.now() - minis) / part.length
tell(
  'minisearch',
  await timed((query) => mini.search(query)),
  ` on ${part.length} articles; adding one ${miniEach.toFixed(2)} ms`,
)

const goals: [string, boolean][] = [
  ['p95 below that of flexsearch', percentile(ours, 0.95) < percentile(flexTimes, 0.95)],
  ['index under 30 % of the text', size < 0.3],
  ['adding one under 10 ms', each < 10],
  ['exact', wrong === 0],
]
for (const [goal, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'} ${goal}`)
if (goals.some(([, met]) => !met)) process.exitCode = 1
