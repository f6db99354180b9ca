import type { Browser, View } from '../../tests/browsers/driver'

/** How busy a page or the worker was, in ms. */
export interface Busy {
  /** The longest task of its own (those over 50, 0: none); null where the browser does not tell. */
  task: number | null
  /** The longest a timer had to wait, whoever was the reason. */
  wait: number
  /** How many waited longer than a tenth of a second. */
  over: number
}

/** @returns a function that tells how busy it was since */
export async function watchPage(page: View<Document>): Promise<() => Promise<Busy | null>> {
  await page.evaluate(watch)
  return () => page.evaluate(watched)
}

/** The same of the background; null: it was started anew meanwhile. */
export async function watchWorker(browser: Browser): Promise<() => Promise<Busy | null>> {
  await browser.background(watch)
  return () => browser.background(watched)
}

/** Runs over there, and so stands alone. */
function watch(): void {
  const busy: Busy = { task: null, wait: 0, over: 0 }
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    busy.task = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) busy.task = Math.max(busy.task ?? 0, duration)
    }).observe({ type: 'longtask' })
  }
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    const wait = now - last - 8
    busy.wait = Math.max(busy.wait, wait)
    if (wait > 100) busy.over++
    last = now
    setTimeout(look, 8)
  }
  setTimeout(look, 8)
  Reflect.set(self, 'busy', busy)
}

const watched = (): Busy | null => (Reflect.get(self, 'busy') as Busy | undefined) ?? null
