/**
 * How long the list of a large library takes beside IndexedDB's own getAll, and saving and publishing with it, in a
 * real Chromium.
 *
 *   npm run bench library/list-time [COUNT]
 *
 * The goal is 1.3 times getAll.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'

type Bench = typeof import('./in-browser')
declare const bench: Bench

const GOAL = 1.3
const RUNS = 9
const count = Number(process.argv[2] ?? 10_000)
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const built = await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    write: false,
    target: 'chrome120',
    lib: { entry: path.join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'bench' },
  },
})
const chunk = [built]
  .flat()
  .flatMap((part) => ('output' in part ? part.output : []))
  .find(({ type }) => type === 'chunk')
if (chunk?.type !== 'chunk') throw new Error('Nothing was built.')

// A page of its own origin: a blank one has no database.
const server = createServer((_request, response) => response.end('<!doctype html><title>bench</title>')).listen(
  0,
  '127.0.0.1',
)
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('No port.')
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${address.port}/`)
  await page.evaluate(`${chunk.code}; globalThis.bench = bench`)
  await page.evaluate((n) => bench.fill(n), count)
  const { list, getAll } = await page.evaluate((n) => bench.timeLists(n), RUNS)
  const ratio = median(list) / median(getAll)
  console.log(
    `list ${median(list).toFixed(1)} ms, getAll ${median(getAll).toFixed(1)} ms: ${ratio.toFixed(2)} times (goal ${GOAL})`,
  )
  console.log(`save ${median(await page.evaluate((n) => bench.timeSaves(n), 40)).toFixed(1)} ms`)
  const { first, again, published } = await page.evaluate(() => bench.timePublish())
  console.log(`publish ${published} of them: ${first.toFixed(0)} ms; again, with nothing new: ${again.toFixed(0)} ms`)
  if (ratio > GOAL) process.exitCode = 1
} finally {
  await browser.close()
  server.close()
}
