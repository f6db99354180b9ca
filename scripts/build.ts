import { builtSizes, printSizes } from './build/sizes'
import { buildTarget, TARGETS, type Target } from './build/target'

const asked = process.argv.slice(2)
const targets = TARGETS.filter((target) => asked.length === 0 || asked.includes(target))
if (targets.length === 0) throw new Error(`Unknown target: ${asked.join(' ')}. Known: ${TARGETS.join(', ')}.`)

for (const target of targets satisfies Target[]) {
  await buildTarget(target)
  const sizes = builtSizes(target)
  printSizes(target, sizes)
  if (sizes.some((size) => size.bytes > size.limit)) process.exitCode = 1
}
