import { OVERLAY_HOST } from '../extension'
import { callSource } from '../page-source'
import type { Frame } from './frame-browser'
import { runFrameScript } from './frame-script'
import type { Marionette } from './marionette'

/** What the function gets as its first argument, as an expression inside the frame. */
export type Target = 'document' | 'overlay' | 'browser'

/**
 * Runs a function in any frame with the page's own rights, whatever the page's CSP. Unlike WebDriver's scripts this
 * reaches popup, background and closed shadow roots.
 */
export function evaluateInFrame(
  marionette: Marionette,
  frame: Frame,
  target: Target,
  run: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  const overlay = `
    const root = content.document.querySelector('${OVERLAY_HOST}')?.openOrClosedShadowRoot
    if (!root) throw new Error('The reader is not open.')
    sandbox.overlay = Cu.waiveXrays(root)`
  return runFrameScript(
    marionette,
    frame,
    `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    ${target === 'overlay' ? overlay : ''}
    return await Cu.evalInSandbox(data, sandbox)`,
    callSource(run, target, args),
  )
}
