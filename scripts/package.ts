import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { buildTarget, TARGETS } from './build/target'

/** The earliest date a zip can hold: the same build gives the same bytes. */
const mtime = new Date('1980-01-01T00:00:00')
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string }

for (const target of TARGETS) {
  await buildTarget(target)
  const dist = path.join('dist', target)
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  const zip = zipSync(
    Object.fromEntries(files.map((file) => [file, [readFileSync(path.join(dist, file)), { level: 9, mtime }]])),
  )
  mkdirSync('artifacts', { recursive: true })
  const out = path.join('artifacts', `lectern-${version}-${target}.zip`)
  writeFileSync(out, zip)
  console.log(`${out}: ${files.length} files, ${(zip.length / 1000).toFixed(1)} KB`)
}
