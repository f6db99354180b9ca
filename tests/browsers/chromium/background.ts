import type { Browser as Chromium, Extension, WebWorker } from 'puppeteer-core'
import { until } from '../until'

/** The extension's service worker, started if it sleeps. A fresh one lacks `chrome` for some ms. */
export async function runningWorker(chromium: Chromium, extension: Extension, wake: () => Promise<void>) {
  return until(
    async () => {
      const worker = await workerOf(chromium, extension)
      if (!worker) {
        await wake()
        return null
      }
      const ready = await worker.evaluate(
        () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      )
      return ready === 'object' && worker
    },
    { what: 'running background' },
  )
}

/** Ends the service worker that runs now; a message that waits for an answer may start the next one at once. */
export async function killWorker(chromium: Chromium, extension: Extension): Promise<void> {
  const target = workerTarget(chromium, extension)
  const worker = await target?.worker()
  if (!worker) return
  await worker.close().catch(() => undefined)
  await until(() => workerTarget(chromium, extension) !== target, { what: 'end of the background' })
}

async function workerOf(chromium: Chromium, extension: Extension): Promise<WebWorker | null> {
  return (await workerTarget(chromium, extension)?.worker()) ?? null
}

function workerTarget(chromium: Chromium, extension: Extension) {
  return chromium.targets().find((target) => target.type() === 'service_worker' && target.url().includes(extension.id))
}
