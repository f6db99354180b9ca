import { chooseTags } from '../../src/core/analysis/tags/choose-tags'
import { tagCandidates } from '../../src/core/analysis/tags/tag-candidates'
import { TAG_FEATURES, tagFeatures } from '../../src/core/analysis/tags/tag-features'
import { STANDING, standings, tagProbabilities } from '../../src/core/analysis/tags/tag-probability'
import { writeTag } from '../../src/core/analysis/tags/write-tag'
import { cleanTitle } from '../../src/core/analysis/text/clean-title'
import type { Example, Fit } from './cross-validate'
import type { TagRow } from './data-sets'
import { fitListNet } from './list-net'
import { fitLogistic } from './logistic'
import { f1At, keyOfTag } from './scores'

export { STANDING, TAG_FEATURES }

/** Candidates that may come to be shown: on these the probabilities are fitted. */
const SHOWN = 30

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)

/** An example of tags also says how long its text is. */
export interface TagExample extends Example {
  length: number
}

/** A text as a list of candidates to rank, those people chose counting 1, scored by the F1 of the first five. */
export function tagExample({ title, text, lang, keywords }: TagRow): TagExample {
  const tagged = { title: cleanTitle(title, null), text, language: lang }
  const candidates = tagCandidates(tagged)
  const features = tagFeatures(candidates, tagged)
  const tags = candidates.map((candidate) => writeTag(candidate, lang))
  const truth = new Set(keywords.map((keyword) => keyOfTag(keyword, lang)))
  return {
    length: text.length,
    features,
    gains: tags.map((tag) => (truth.has(keyOfTag(tag, lang)) ? 1 : 0)),
    score: (weights) => {
      const scores = features.map((row) => dot(row, weights))
      const likely = tagProbabilities(scores, text.length, weights.slice(TAG_FEATURES.length))
      const scored = candidates.map((candidate, index) => ({
        candidate,
        tag: tags[index] ?? '',
        score: scores[index] ?? 0,
        probability: likely[index] ?? 0,
      }))
      const best = scored.sort((a, b) => b.score - a.score).slice(0, 60)
      return f1At(chooseTags(best, 5, lang), keywords, lang, 5)
    },
  }
}

/** The weights of `TAG_FEATURES`, then those of `STANDING`, which make probabilities of the scores. */
export const fitTags =
  (temperature: number): Fit =>
  (examples) => {
    const weights = fitListNet(examples, { temperature, ridge: 0.002, steps: 200 })
    const shown = examples.map((example) => {
      const scores = example.features.map((row) => dot(row, weights))
      const rows = standings(scores, (example as unknown as TagExample).length)
      const best = scores
        .map((score, index) => ({ score, index }))
        .sort((a, b) => b.score - a.score)
        .slice(0, SHOWN)
      return {
        rows: best.map(({ index }) => rows[index] ?? []),
        hits: best.map(({ index }) => example.gains[index] ?? 0),
        weight: example.weight,
      }
    })
    return [...weights, ...fitLogistic(shown, STANDING.length)]
  }
