// npm test [-- --long]: everything a change must pass, from a fresh clone on. Its last line is the tally.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers/ensure-browser.mjs'
import { installDependencies } from './start/install-dependencies.mjs'
import { countResults } from './test/count-results.mjs'
import { ensureServers } from './test/ensure-servers.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const env = { ...process.env, LECTERN_RETELL: '1', ...(process.argv.includes('--long') && { LECTERN_LONG: '1' }) }
// A story in a hundred and seventy may be told again; more of them are a fault of ours, not of the browser.
const RETOLD_AT_MOST = 2
const tally = { passed: 0, failed: 0, skipped: 0 }
const failures = []

installDependencies()
mkdirSync('artifacts', { recursive: true })

// No browser at all is a failure; of one that is missing, its stories are skipped.
const browsers = ['chromium', 'firefox'].filter((kind) => ensureBrowser(kind))
count('a browser', browsers.length > 0)
ensureServers()

await check('build for Chrome and Firefox', 'node_modules/tsx/dist/cli.mjs', 'scripts/build.ts')
await Promise.all([
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  check('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  check('add-on lint', 'node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox'),
])
// One after the other: stories need the processor to themselves.
suite('unit tests', 'core', 'unit')
suite('stories', 'browsers')
countRetold()

console.log('')
for (const name of failures) console.log(`failed: ${name}`)
if (tally.skipped > 0) console.log(`${tally.skipped} skipped`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed > 0 ? 1 : 0)

/** What it prints is held back until it has ended: several run at once. */
async function check(name, ...args) {
  const program = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = []
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (piece) => printed.push(piece))
  const status = await new Promise((resolve) => program.once('close', resolve))
  console.log(`\n${name}\n${Buffer.concat(printed)}`)
  count(name, status === 0)
}

function suite(name, ...projects) {
  console.log(`\n${name}`)
  const report = `artifacts/${projects[0]}.json`
  rmSync(report, { force: true })
  const reporters = ['default', 'json', './scripts/test/retold-reporter.mjs'].map((name) => `--reporter=${name}`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, `--outputFile.json=${report}`]
  const ended = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0
  const results = countResults(report)
  for (const kind of ['passed', 'failed', 'skipped']) tally[kind] += results[kind]
  if (results.failed > 0) failures.push(`${results.failed} of the ${name}`)
  // An error outside of every test, such as a rejection nobody handled.
  else if (!ended) count(`errors beside the ${name}`, false)
}

/** Names the stories that were told twice. */
function countRetold() {
  const retold = existsSync('artifacts/retold.json') ? JSON.parse(readFileSync('artifacts/retold.json', 'utf8')) : []
  for (const story of retold) console.log(`told again: ${story}`)
  if (retold.length > RETOLD_AT_MOST) count(`${retold.length} stories that had to be told again`, false)
}

function count(name, ok) {
  tally[ok ? 'passed' : 'failed'] += 1
  if (!ok) failures.push(name)
}
