/** A model of the browser did not answer in time. */
export class TimedOut extends Error {
  constructor(ms: number) {
    super(`The browser's model did not answer within ${ms / 1000} seconds.`)
    this.name = 'TimedOut'
  }
}

/**
 * Races work against a clock: a model may be loading, or stuck, for as long as it likes. The signal tells the work that
 * nobody waits any more.
 *
 * @throws TimedOut, or what the work or the caller's own signal throws.
 */
export async function withinTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  ms: number,
  gone?: AbortSignal,
): Promise<Value> {
  const late = new AbortController()
  const signal = gone ? AbortSignal.any([late.signal, gone]) : late.signal
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => late.abort(new TimedOut(ms)), ms)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work(signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
