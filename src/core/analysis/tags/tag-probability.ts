import { SHORT_TEXT } from './tag-candidates'

/** How a candidate stands among those of its text: the columns of `standings`. */
export const STANDING = [
  'always',
  'share of the best',
  'behind the first',
  'lead of the first over the sixth',
  'length of the text',
  'short text',
] as const

/** So many candidates share among them what a text has to say; the rest would only add noise. */
const BEST = 40

/** One row a candidate; the columns are `STANDING`. `length` is the text's, in characters. */
export function standings(scores: readonly number[], length: number): number[][] {
  const best = [...scores].sort((a, b) => b - a).slice(0, BEST)
  const [first = 0] = best
  const sixth = best[Math.min(5, best.length - 1)] ?? first
  const all = first + Math.log(best.reduce((sum, score) => sum + Math.exp(score - first), 0))
  return scores.map((score) => [
    1,
    score - all,
    score - first,
    (first - sixth) / 3,
    Math.log(1 + length) / 10,
    length < SHORT_TEXT ? 1 : 0,
  ])
}

/** How likely each candidate is a tag that people would give, 0 to 1 (logistic regression on how it stands). */
export function tagProbabilities(scores: readonly number[], length: number, weights: readonly number[]): number[] {
  return standings(scores, length).map((row) => {
    const sum = row.reduce((total, value, column) => total + value * (weights[column] ?? 0), 0)
    return 1 / (1 + Math.exp(-sum))
  })
}

/** Tags that people give a text, about: publishers of scripts without spaces give fewer. */
export const GIVEN = { spaced: 5, unspaced: 4 }
const LEAST = 2

/**
 * How many of the tags, best first, are worth showing: so many that the F1 to be expected against the `given` tags of people
 * is largest, since a doubtful tag costs more than it brings (after D. D. Lewis, "Evaluating and optimizing autonomous text
 * classification systems", SIGIR 1995).
 */
export function worthShowing(probabilities: readonly number[], given: number): number {
  let [hits, best, count] = [0, 0, Math.min(LEAST, probabilities.length)]
  probabilities.forEach((probability, index) => {
    hits += probability
    const expected = (2 * hits) / (index + 1 + given)
    if (index + 1 >= LEAST && expected > best) [best, count] = [expected, index + 1]
  })
  return count
}
