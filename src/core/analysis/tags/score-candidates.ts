import type { TagCandidate, TaggedText } from './tag-candidates'
import { tagFeatures } from './tag-features'
import { tagProbabilities } from './tag-probability'
import { SPACED_TAG_STANDING, SPACED_TAG_WEIGHTS, UNSPACED_TAG_STANDING, UNSPACED_TAG_WEIGHTS } from './tag-weights'

/** Whether words of the language are written without spaces: such texts have weights of their own. */
export const isUnspaced = (language: string): boolean => ['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(language)

/** How much each candidate looks like a tag; only the order means something. */
export function scoreCandidates(candidates: readonly TagCandidate[], text: TaggedText): number[] {
  const weights = isUnspaced(text.language) ? UNSPACED_TAG_WEIGHTS : SPACED_TAG_WEIGHTS
  return tagFeatures(candidates, text).map((row) =>
    row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0),
  )
}

/** How likely each is a tag that people would give, 0 to 1, of the scores of all candidates of a text. */
export function probabilities(scores: readonly number[], { text, language }: TaggedText): number[] {
  return tagProbabilities(scores, text.length, isUnspaced(language) ? UNSPACED_TAG_STANDING : SPACED_TAG_STANDING)
}
