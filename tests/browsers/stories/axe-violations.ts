import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { View } from '../driver'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Has axe judge a screen, or the part of it that a selector finds. */
export async function expectNoViolations(screen: string, view: View<Document>, part?: string): Promise<void> {
  if (!(await view.evaluate((root) => root.defaultView !== null && 'axe' in root.defaultView))) {
    await view.evaluate(load, axeSource)
  }
  expect(await view.evaluate(violations, part ?? null), screen).toEqual([])
}

interface Axe {
  run(
    part: Document | Element,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** Runs in the screen, once: the source is long. */
function load(root: Document, source: string): void {
  new Function('window', 'document', source)(root.defaultView, root)
}

/** Runs in the screen. */
async function violations(root: Document, part: string | null): Promise<string[]> {
  const { axe } = root.defaultView as unknown as { axe: Axe }
  const found = await axe.run((part && root.querySelector(part)) || root)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}
