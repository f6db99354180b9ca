// npm run bench [name] [arguments…]: runs one bench, or tells which there are.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const benches = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // A bench says at its head how it is run; what lies beside it only helps.
  .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file) && readFileSync(here + file, 'utf8').includes('npm run bench'))

const [name = '', ...rest] = process.argv.slice(2)
const file = [`${name}.ts`, `${name}/index.ts`].find((candidate) => name && existsSync(here + candidate))
if (!file) {
  console.log('npm run bench NAME [arguments…]. Each tells its arguments at its head:')
  for (const bench of benches) console.log(`  ${bench.replace(/(\/index)?\.ts$/, '')}`)
} else {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))
  process.exitCode = spawnSync(process.execPath, [tsx, here + file, ...rest], { stdio: 'inherit' }).status ?? 1
}
