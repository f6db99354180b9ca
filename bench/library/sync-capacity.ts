/**
 * How many articles' index fits into storage.sync: address, title, language, minutes, tags, state and dates, as a
 * device publishes it.
 *
 *   npm run bench library/sync-capacity [PAIRS.jsonl]
 *
 * Articles are made up, half English, half Chinese; addresses and titles come from PAIRS.jsonl ({url, title} a line) if
 * given. The goal is 1,000 at least.
 */
import { readFileSync } from 'node:fs'
import { deflateText } from '../../src/core/library/browser-sync/deflate-text'
import { totalBytes } from '../../src/core/library/browser-sync/item-bytes'
import { createDevice, requestFor } from '../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../tests/fakes/memory-carrier'
import { type MadeUpArticle, madeUpArticles } from './made-up-articles'

const GOAL = 1000
const COUNT = 4000
const [pairsFile] = process.argv.slice(2)

function articles(): MadeUpArticle[] {
  const madeUp = madeUpArticles(COUNT)
  if (pairsFile === undefined) return madeUp
  const pairs = readFileSync(pairsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { url: string; title: string })
  return madeUp.slice(0, pairs.length).map((article, n) => ({ ...article, ...pairs[n] }))
}

const mean = (values: number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1)
const bytes = (text: string): number => Buffer.byteLength(text)

const all = articles()
console.log(
  `${all.length} articles: on average ${mean(all.map(({ url }) => bytes(url)))} bytes of URL, ${mean(all.map(({ title }) => bytes(title)))} of title, ${mean(all.map(({ tags }) => tags.length))} tags`,
)
const bare = all
  .slice(0, GOAL)
  .map(({ url, title }) => [url, title])
  .sort()
const bareBytes = (await deflateText(JSON.stringify([bare.map(([url]) => url), bare.map(([, title]) => title)]))).length
console.log(`URL and title alone, deflated, base64: ${(bareBytes / bare.length).toFixed(1)} bytes an article`)

const carrier = createMemoryCarrier()
const device = createDevice(carrier)
const events = all.flatMap((article) => [
  { at: article.savedAt, run: () => device.library.save(request(article)) },
  ...(article.archivedAt === null ? [] : [{ at: article.archivedAt, run: () => archive(article) }]),
])
const ids = new Map<string, string>()
const request = ({ url, title, lang, minutes, tags }: MadeUpArticle) => {
  const base = requestFor(url, { title, lang, html: '', text: '' }, tags)
  return { ...base, analysis: { minutes, summary: [], tags: [] } }
}
const archive = async ({ url }: MadeUpArticle) => device.library.setArchived(ids.get(url) ?? '', true)
for (const event of events.sort((a, b) => a.at - b.at)) {
  device.clock.now = event.at
  const entry = await event.run()
  ids.set(entry.url, entry.id)
}

const began = performance.now()
const { published, leftOut } = await device.library.publish()
const took = performance.now() - began
const used = totalBytes(Object.fromEntries(carrier.items))
const other = createDevice(carrier)
other.clock.now = device.clock.now
const mergeBegan = performance.now()
const { merged } = await other.library.merge()
const mergeTook = performance.now() - mergeBegan

console.log(
  `published ${published}, left out ${leftOut}; ${carrier.items.size} items, ${used} of 102400 bytes (an eighth stays free for another device)`,
)
console.log(
  `${(used / published).toFixed(1)} bytes an article; the whole room would hold about ${Math.floor((102_400 * published) / used)}`,
)
console.log(
  `choosing, packing and writing ${took.toFixed(0)} ms; reading ${merged} on another device ${mergeTook.toFixed(0)} ms`,
)
console.log(published >= GOAL && merged === published ? `goal of ${GOAL}: met` : `goal of ${GOAL}: MISSED`)
if (published < GOAL || merged !== published) process.exitCode = 1
