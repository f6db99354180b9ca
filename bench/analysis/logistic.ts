/** Rows of one text and whether each was a hit (1 or 0). */
export interface Outcomes {
  rows: readonly (readonly number[])[]
  hits: readonly number[]
  /** How much each row counts. */
  weight: number
}

const STEPS = 300
const RATE = 0.1

/** Weights of a logistic regression, by Adam over all rows at once; the same data gives the same weights. */
export function fitLogistic(outcomes: readonly Outcomes[], size: number): number[] {
  const weights = new Array<number>(size).fill(0)
  const first = new Array<number>(size).fill(0)
  const second = new Array<number>(size).fill(0)
  const total = outcomes.reduce((sum, { rows, weight }) => sum + weight * rows.length, 0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => 2e-5 * weight)
    for (const { rows, hits, weight } of outcomes)
      rows.forEach((row, i) => {
        const sum = row.reduce((a, value, j) => a + value * (weights[j] ?? 0), 0)
        const error = ((1 / (1 + Math.exp(-sum)) - (hits[i] ?? 0)) * weight) / total
        for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0)
      })
    gradient.forEach((slope, j) => {
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * slope
      second[j] = 0.99 * (second[j] ?? 0) + 0.01 * slope * slope
      const rate = (RATE * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step)
      weights[j] = (weights[j] ?? 0) - (rate * (first[j] ?? 0)) / (Math.sqrt(second[j] ?? 0) + 1e-9)
    })
  }
  return weights
}
