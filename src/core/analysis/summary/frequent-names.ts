const NAME = /(?<=[\p{L},] )\p{Lu}[\p{L}\p{N}]+|[A-Z][A-Za-z]+/gu
const MOST = 4
const LEAST_COUNT = 3

/** The capitalised words a text uses most, at most four of them, each three times or more. */
export function frequentNames(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const name of sentence.match(NAME) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([name]) => name)
}
