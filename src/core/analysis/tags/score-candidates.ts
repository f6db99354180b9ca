import type { TagCandidate, TaggedText } from './tag-candidates'
import { tagFeatures } from './tag-features'
import { SPACED_TAG_WEIGHTS, UNSPACED_TAG_WEIGHTS } from './tag-weights'

/** Whether words of the language are written without spaces: such texts have weights of their own. */
export const isUnspaced = (language: string): boolean => ['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(language)

/** How much each candidate looks like a tag; only the order means something. */
export function scoreCandidates(candidates: readonly TagCandidate[], text: TaggedText): number[] {
  const weights = isUnspaced(text.language) ? UNSPACED_TAG_WEIGHTS : SPACED_TAG_WEIGHTS
  return tagFeatures(candidates, text).map((row) =>
    row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0),
  )
}
