/** One list to rank: rows of features, and how good each row is (0 to 1). */
export interface RankedList {
  features: readonly (readonly number[])[]
  gains: readonly number[]
  /** How much the list counts. */
  weight: number
}

export interface FitOptions {
  /** How sharply the gains become a distribution; smaller is sharper. */
  temperature: number
  /** Weight of the squared weights in the loss. */
  ridge: number
  steps: number
}

const columnsOf = (lists: readonly RankedList[]): number => lists[0]?.features[0]?.length ?? 0

const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/**
 * Weights of a linear ranker: cross entropy between the distribution of the gains and of the scores over each list (ListNet;
 * Cao et al., "Learning to Rank: From Pairwise Approach to Listwise Approach", ICML 2007), minimised by Adam over all lists
 * at once. Convex, no randomness: the same data gives the same weights.
 */
export function fitListNet(lists: readonly RankedList[], options: FitOptions): number[] {
  const size = columnsOf(lists)
  const weights = new Array<number>(size).fill(0)
  const first = new Array<number>(size).fill(0)
  const second = new Array<number>(size).fill(0)
  const total = lists.reduce((sum, list) => sum + list.weight, 0)
  const targets = lists.map((list) => softmax(list.gains.map((gain) => gain / options.temperature)))
  for (let step = 1; step <= options.steps; step++) {
    const gradient = weights.map((weight) => 2 * options.ridge * weight)
    lists.forEach(({ features, weight }, index) => {
      const target = targets[index] ?? []
      const guess = softmax(features.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0)))
      features.forEach((row, i) => {
        const error = ((guess[i] ?? 0) - (target[i] ?? 0)) * (weight / total)
        for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0)
      })
    })
    gradient.forEach((slope, j) => {
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * slope
      second[j] = 0.999 * (second[j] ?? 0) + 0.001 * slope * slope
      const rate = (0.05 * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step)
      weights[j] = (weights[j] ?? 0) - (rate * (first[j] ?? 0)) / (Math.sqrt(second[j] ?? 0) + 1e-8)
    })
  }
  return weights
}
