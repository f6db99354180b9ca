// How long from the press of the key to the first painted line of text, beside plain Readability on the same page in
// the same browser. Chromium only: nobody else shows a closed shadow root to a second extension.
//   npm run bench press-to-text [runs]
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { type BenchPage, benchPages } from './pages'
import { SEEN, writeProbeExtension } from './probe-extension'

const runs = Number(process.argv[2] ?? 7)
const WARM_UP = 2
const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8')

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function pressToText(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  try {
    const session = await page.createCDPSession()
    const painted = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`Nothing was shown on ${url}.`)), 10_000).unref()
      // By the protocol: the page's own console event leaves out the worlds of extensions.
      session.on('Runtime.consoleAPICalled', ({ args }) => {
        const text = String(args[0]?.value)
        if (text.startsWith(SEEN)) resolve(Number(text.slice(SEEN.length)))
      })
    })
    await session.send('Runtime.enable')
    await page.goto(url)
    await page.bringToFront()
    await pause(300)
    const key = { modifiers: 1, key: 'r', code: 'KeyR', windowsVirtualKeyCode: 82, nativeVirtualKeyCode: 82 }
    const pressed = Date.now()
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    return (await painted) - pressed
  } finally {
    await page.close()
  }
}

async function plainReadability(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.goto(url)
    return await page.evaluate((source) => {
      const Readability = new Function(`const module = {}; ${source}; return Readability`)()
      const start = performance.now()
      new Readability(document.cloneNode(true)).parse()
      return performance.now() - start
    }, readability)
  } finally {
    await page.close()
  }
}

async function measure(browser: Browser, base: string, { name }: BenchPage, index: number): Promise<void> {
  const press: number[] = []
  const plain: number[] = []
  for (let run = 0; run < WARM_UP + runs; run++) {
    const ms = await pressToText(browser, `${base}/${index}`)
    const peer = await plainReadability(browser, `${base}/${index}`)
    if (run < WARM_UP) continue
    press.push(ms)
    plain.push(peer)
  }
  const ratio = (median(press) / median(plain)).toFixed(2)
  console.log(
    `${name.padEnd(16)} press to text ${median(press).toFixed(0).padStart(4)} ms (${Math.min(...press)}–${Math.max(...press)})` +
      `   plain Readability ${median(plain).toFixed(1).padStart(6)} ms   ratio ${ratio}`,
  )
}

const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('This bench needs Chromium or Chrome.')
const pages = benchPages()
const server = createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1))]
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args: ['--no-sandbox'] })
try {
  await browser.installExtension(writeProbeExtension())
  await browser.installExtension(path.resolve('dist/chrome'))
  await pause(500)
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const [index, page] of pages.entries()) await measure(browser, base, page, index)
} finally {
  await browser.close()
  server.close()
}
