/** Each is asked again and again for so many ms, since a browser's clock is coarse on purpose. */
const LEAST = 10
/** And that so often again: the quickest is what it takes when nothing else is running. */
const ROUNDS = 4

/** Ms a query, for each of the searches, which take turns in going first so that all meet the same machine. */
export async function timesOf(
  queries: readonly string[],
  searches: readonly ((query: string) => unknown)[],
): Promise<number[][]> {
  const times = searches.map(() => queries.map(() => Number.POSITIVE_INFINITY))
  for (let round = 0; round <= ROUNDS; round++) {
    const order = [...searches.entries()]
    for (const [which, search] of round % 2 === 0 ? order : order.reverse()) {
      for (const [n, query] of queries.entries()) {
        const each = await timeOf(() => search(query))
        const of = times[which] ?? []
        // The first round is for the compiler.
        if (round > 0) of[n] = Math.min(of[n] ?? each, each)
      }
    }
  }
  return times
}

async function timeOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  for (let turns = 1; ; turns++) {
    await work()
    const passed = performance.now() - began
    if (passed >= LEAST) return passed / turns
  }
}
