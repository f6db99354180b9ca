import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { Root, View } from '../driver'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Judged {
  /** A selector; the whole screen without. */
  part?: string
  /** Only what colours can spoil, for a screen that was judged whole in others. */
  coloursOnly?: boolean
}

/**
 * Has axe judge a screen; of the reader over a page its closed root, which is opened to axe alone: no page and no script
 * of ours finds another root there than before.
 */
export async function expectNoViolations(screen: string, view: View<Root>, judged: Judged = {}): Promise<void> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(load, axeSource)
  expect(await view.evaluate(violations, judged), screen).toEqual([])
}

interface Axe {
  run(
    part: Document | Element,
    options: { resultTypes: string[]; preload: boolean; runOnly?: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** Runs in the screen, once: the source is long. */
function load(_root: Root, source: string): void {
  new Function('window', 'document', source)(window, document)
}

/** Runs in the screen. */
async function violations(root: Root, { part, coloursOnly }: Judged): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe }
  const host = 'host' in root ? root.host : null
  // axe walks what `shadowRoot` tells, which of a closed root is nothing.
  if (host) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
  const found = await axe.run(
    (part && root.querySelector(part)) || host || document,
    // What passes is not looked up, and no sheet is fetched: both take long and tell nothing of a fault.
    {
      resultTypes: ['violations'],
      preload: false,
      ...(coloursOnly && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    },
  )
  if (host) Reflect.deleteProperty(host, 'shadowRoot')
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}
