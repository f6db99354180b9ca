import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'

/** A blank page of a real Chromium with the readers of `in-page.ts` in it. Close the browser afterwards. */
export async function openBenchPage(): Promise<{ browser: Browser; page: Page }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
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
