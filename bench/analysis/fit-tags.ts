import { chooseTags } from '../../src/core/analysis/tags/choose-tags'
import { tagCandidates } from '../../src/core/analysis/tags/tag-candidates'
import { TAG_FEATURES, tagFeatures } from '../../src/core/analysis/tags/tag-features'
import { writeTag } from '../../src/core/analysis/tags/write-tag'
import { cleanTitle } from '../../src/core/analysis/text/clean-title'
import type { Example } from './cross-validate'
import type { TagRow } from './data-sets'
import { f1At, keyOfTag } from './scores'

export { TAG_FEATURES }

/** A text as a list of candidates to rank, those people chose counting 1, scored by the F1 of the first five. */
export function tagExample({ title, text, lang, keywords }: TagRow): Example {
  const tagged = { title: cleanTitle(title, null), text, language: lang }
  const candidates = tagCandidates(tagged)
  const features = tagFeatures(candidates, tagged)
  const tags = candidates.map((candidate) => writeTag(candidate, lang))
  const truth = new Set(keywords.map((keyword) => keyOfTag(keyword, lang)))
  return {
    features,
    gains: tags.map((tag) => (truth.has(keyOfTag(tag, lang)) ? 1 : 0)),
    score: (weights) => {
      const scored = candidates.map((candidate, index) => ({
        candidate,
        tag: tags[index] ?? '',
        score: (features[index] ?? []).reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0),
      }))
      const best = scored.sort((a, b) => b.score - a.score).slice(0, 60)
      return f1At(chooseTags(best, 5), keywords, lang, 5)
    },
  }
}
