import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from 'puppeteer-core'
import { until } from '../until'
import { evaluateIn } from './evaluate-in'

/**
 * The extension's service worker. Every look into it is a short session of its own: a session does not outlive a worker,
 * and a worker does not end while it is looked into. That is also why Puppeteer is told to leave workers alone.
 */
export interface Background {
  /** Evaluates source in the worker, starting it if it sleeps. */
  evaluate(source: string): Promise<unknown>
  /** Ends the worker that runs now; a message that waits for an answer may start the next one at once. */
  kill(): Promise<void>
}

/** How long a worker takes to end, in ms. */
const LONGEST_END = 150

/** `wake` has a page of the extension send a message, which starts a sleeping worker. */
export function chromiumBackground(browser: CDPSession, id: string, wake: () => Promise<void>): Background {
  const runningWorker = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
    return targetInfos.find(({ url }) => url.includes(id))?.targetId ?? null
  }

  return {
    async evaluate(source) {
      const worker = await until(
        async () => {
          const found = await runningWorker()
          // A fresh worker lacks `chrome` for some ms.
          if (found && (await evaluateOnce(browser, found, 'typeof globalThis.chrome?.runtime')) === 'object')
            return found
          await wake()
          return null
        },
        { what: 'running background' },
      )
      return evaluateOnce(browser, worker, source)
    },
    async kill() {
      const worker = await runningWorker()
      if (!worker) return
      await browser.send('Target.closeTarget', { targetId: worker })
      // Looking into a worker now would hold it. One that a waiting message starts again at once keeps its id.
      const end = performance.now() + LONGEST_END
      while ((await runningWorker()) === worker && performance.now() < end) await setTimeout(5)
    },
  }
}

async function evaluateOnce(browser: CDPSession, targetId: string, source: string): Promise<unknown> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const session = browser.connection()?.session(sessionId)
  if (!session) throw new Error('The background has gone.')
  try {
    return await evaluateIn(session, source)
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined)
  }
}
