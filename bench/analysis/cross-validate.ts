import { isHeldOut, mean } from './data-sets'

/** One text: what is ranked, how good each row is, and what the text scores under given weights. */
export interface Example {
  features: readonly (readonly number[])[]
  gains: readonly number[]
  score: (weights: readonly number[]) => number
}

/** An example that is fitted on, and how much it counts. */
export type Weighed = Example & { weight: number }
/** Weights out of examples. */
export type Fit = (examples: readonly Weighed[]) => number[]

export interface Validation {
  weights: number[]
  /** Mean score of each set: texts of the four folds, each under weights fitted without it; then the texts held out. */
  sets: Map<string, { folds: number; heldOut: number; fitted: boolean }>
}

const FOLDS = 4
/** Fold of a text: every fifth (`isHeldOut`) is in none. */
const foldOf = (index: number): number => (isHeldOut(index) ? -1 : index % 5)

function fitFolds(
  sets: ReadonlyMap<string, Example[]>,
  names: readonly string[],
  makeWeights: Fit,
  without?: number,
): number[] {
  const lists = names.flatMap((name) => {
    const used = (sets.get(name) ?? []).filter(
      ({ features, gains }, index) =>
        !isHeldOut(index) && foldOf(index) !== without && features.length > 1 && gains.some((gain) => gain > 0),
    )
    // A large set counts more than a small one, but not in proportion.
    return used.map((example) => ({ ...example, weight: 1 / Math.sqrt(used.length) }))
  })
  return makeWeights(lists)
}

/** Fits on the sets named, four folds for the figures, then all four together for the weights. */
export function crossValidate(
  sets: ReadonlyMap<string, Example[]>,
  names: readonly string[],
  makeWeights: Fit,
): Validation {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitFolds(sets, names, makeWeights, fold))
  const weights = fitFolds(sets, names, makeWeights)
  const figures = [...sets].map(([name, examples]): [string, { folds: number; heldOut: number; fitted: boolean }] => {
    const inFolds = examples.flatMap((example, index) =>
      isHeldOut(index) ? [] : [example.score(folds[foldOf(index)] ?? weights)],
    )
    const heldOut = examples.filter((_, index) => isHeldOut(index)).map((example) => example.score(weights))
    return [name, { folds: mean(inFolds), heldOut: mean(heldOut), fitted: names.includes(name) }]
  })
  return { weights, sets: new Map(figures) }
}
