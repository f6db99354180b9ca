import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'

const READERS = path.join(import.meta.dirname, 'in-page.ts')

/**
 * A blank page of a real Chromium with a script built into it: what `entry` hangs on `globalThis`, the readers when left
 * out. Close the browser afterwards.
 */
export async function openBenchPage(entry = READERS): Promise<{ browser: Browser; page: Page }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const chunk = output.find((part) => part.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.evaluate(chunk.code)
  return { browser, page }
}
