import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { View } from '../driver'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Judged {
  /** A selector; the whole screen without. */
  part?: string
  /** Only what colours can spoil, for a screen that was judged whole in others. */
  coloursOnly?: boolean
}

/** Has axe judge a screen. */
export async function expectNoViolations(screen: string, view: View<Document>, judged: Judged = {}): Promise<void> {
  if (!(await view.evaluate((root) => root.defaultView !== null && 'axe' in root.defaultView))) {
    await view.evaluate(load, axeSource)
  }
  expect(await view.evaluate(violations, judged), screen).toEqual([])
}

interface Axe {
  run(
    part: Document | Element,
    options: { resultTypes: string[]; preload: boolean; runOnly?: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** Runs in the screen, once: the source is long. */
function load(root: Document, source: string): void {
  new Function('window', 'document', source)(root.defaultView, root)
}

/** Runs in the screen. */
async function violations(root: Document, { part, coloursOnly }: Judged): Promise<string[]> {
  const { axe } = root.defaultView as unknown as { axe: Axe }
  const found = await axe.run(
    (part && root.querySelector(part)) || root,
    // What passes is not looked up, and no sheet is fetched: both take long and tell nothing of a fault.
    {
      resultTypes: ['violations'],
      preload: false,
      ...(coloursOnly && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    },
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}
