import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { leanReadability } from '../../scripts/lean-readability'

const inFolder = (name: string): string => path.join(import.meta.dirname, name)
/** Our reader, and the two it is compared with. */
const readers = [inFolder('in-page.ts'), inFolder('peers-in-page.ts')]

/**
 * A blank page of a real Chromium with scripts built into it, and what they hang on `globalThis`. Ours are built as they
 * are shipped, with a lean Readability; the peers' as they are published. Close the browser afterwards.
 */
export async function openBenchPage(entries = readers): Promise<{ browser: Browser; page: Page }> {
  const scripts = await Promise.all(entries.map(builtScript))
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  for (const script of scripts) await page.evaluate(script)
  return { browser, page }
}

async function builtScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: entry.endsWith('peers-in-page.ts') ? [] : [leanReadability()],
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
  return chunk.code
}
