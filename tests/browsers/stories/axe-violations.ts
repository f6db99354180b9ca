import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { View } from '../driver'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Has axe judge a screen. */
export async function expectNoViolations(screen: string, view: View<Document>): Promise<void> {
  expect(await view.evaluate(violations, axeSource), screen).toEqual([])
}

interface Axe {
  run(root: Document): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** Runs in the screen. */
async function violations(root: Document, source: string): Promise<string[]> {
  const world = root.defaultView as unknown as { axe?: Axe }
  if (!world.axe) new Function('window', 'document', source)(world, root)
  const found = await world.axe?.run(root)
  if (!found) throw new Error('axe did not load.')
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}
