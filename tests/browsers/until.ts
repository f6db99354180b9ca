export interface UntilOptions {
  /** What is waited for, as it should stand in the error. */
  what: string
  /** In ms. */
  timeout?: number
}

/**
 * Asks again and again, every few ms, until the answer is neither null, undefined, false nor an empty string. An error
 * counts as "not yet": views come and go while they are asked.
 * @throws after `timeout`, naming what was waited for and the last answer or error.
 */
export async function until<Result>(
  ask: () => Promise<Result> | Result,
  { what, timeout = 8000 }: UntilOptions,
): Promise<Exclude<Result, null | undefined | false | ''>> {
  const end = performance.now() + timeout
  for (let pause = 15; ; pause = Math.min(pause * 1.4, 120)) {
    let last: unknown
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false && answer !== '') {
        return answer as Exclude<Result, null | undefined | false | ''>
      }
      last = answer
    } catch (error) {
      last = error
    }
    if (performance.now() > end) throw new Error(`After ${timeout} ms still no ${what}. Last: ${String(last)}`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
