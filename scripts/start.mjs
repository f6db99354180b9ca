// npm start [chrome|firefox]: installs what is missing, builds, and opens a browser on a sample article.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers/ensure-browser.mjs'
import { installDependencies } from './start/install-dependencies.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const target = process.argv[2] ?? 'chrome'
if (target !== 'chrome' && target !== 'firefox') {
  console.error(`Unknown browser: ${target}. It is "npm start" or "npm start firefox".`)
  process.exit(1)
}
installDependencies()
const program = ensureBrowser(target === 'firefox' ? 'firefox' : 'chromium')
if (!program) process.exit(1)
const tsx = 'node_modules/tsx/dist/cli.mjs'
const args = [tsx, 'scripts/start/open-sample.ts', target, program]
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
