/**
 * Ms a query, for each of the searches. A person asks each question once, so every round goes through all queries, each
 * search through all of them before the next one's turn; which is first changes from round to round. A browser's clock
 * is coarse on purpose: what it tells of one turn is too much or too little, and evens out over the rounds.
 */
export async function timesOf(
  queries: readonly string[],
  searches: readonly ((query: string) => unknown)[],
  rounds = 100,
): Promise<number[][]> {
  const sums = searches.map(() => queries.map(() => 0))
  for (let round = 0; round <= rounds; round++) {
    const order = [...searches.entries()]
    for (const [which, search] of round % 2 === 0 ? order : order.reverse()) {
      const of = sums[which] ?? []
      for (const [n, query] of queries.entries()) {
        const began = performance.now()
        await search(query)
        // The first round is for the compiler.
        if (round > 0) of[n] = (of[n] ?? 0) + performance.now() - began
      }
    }
  }
  return sums.map((of) => of.map((sum) => sum / rounds))
}
