// npm run dev [chrome|firefox]: builds at every change, in a browser that has the extension loaded and reloads it.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browsers/find-browser.mjs'
import { buildTarget, type Target } from './build/target'

const target: Target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome'
const browser = findBrowser(target === 'firefox' ? 'firefox' : 'chromium')
if (!browser) throw new Error(`No ${target} found on this machine.`)

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

// What an earlier build left would be taken for this one's, and is emptied under the browser's hands.
rmSync(`dist/${target}`, { recursive: true, force: true })
const building = buildTarget(target, { watch: true, signal: stop.signal })
// The manifest is written last.
while (!existsSync(`dist/${target}/manifest.json`)) await new Promise((resolve) => setTimeout(resolve, 200))

const webExt = fileURLToPath(new URL('../node_modules/web-ext/bin/web-ext.js', import.meta.url))
const run = ['run', '--source-dir', `dist/${target}`, '--no-input']
// Chromium has no sandbox for the superuser, and will not start without being told.
const rights = process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []
const choice =
  target === 'firefox' ? ['--firefox', browser] : ['--target', 'chromium', '--chromium-binary', browser, ...rights]
spawn(process.execPath, [webExt, ...run, ...choice], { stdio: 'inherit', signal: stop.signal })
  .once('exit', () => stop.abort())
  .once('error', () => stop.abort())
await building
