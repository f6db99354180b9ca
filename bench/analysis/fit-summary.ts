import { chooseSentences } from '../../src/core/analysis/summary/choose-sentences'
import { SENTENCE_FEATURES, sentenceFeatures } from '../../src/core/analysis/summary/sentence-features'
import { scoreSentences } from '../../src/core/analysis/summary/summarise'
import { cleanTitle } from '../../src/core/analysis/text/clean-title'
import { splitSentences } from '../../src/core/analysis/text/split-sentences'
import type { Example, Fit } from './cross-validate'
import type { SummaryRow } from './data-sets'
import { fitListNet } from './list-net'
import { countsOf, rouge1, unitsOf } from './scores'

export { SENTENCE_FEATURES }

/** More sentences than this are not asked for in earnest; the gain is reckoned for so many at most. */
const MOST_SENTENCES = 4

/** ROUGE-1 F of a summary made of `count` sentences as good and as long as this one. */
function gainOf(
  sentence: string,
  reference: ReadonlyMap<string, number>,
  size: number,
  lang: string,
  count: number,
): number {
  const units = unitsOf(sentence, lang)
  let hits = 0
  for (const [unit, n] of countsOf(units)) hits += Math.min(n, reference.get(unit) ?? 0)
  return units.length + size > 0 ? (2 * count * hits) / (count * units.length + size) : 0
}

/** A text as a list of sentences to rank, scored by the ROUGE-1 of the summary its ranking gives. */
export function summaryExample(row: SummaryRow): Example {
  const { text, lang, reference } = row
  const sentences = splitSentences(text)
  const features = sentenceFeatures({ title: cleanTitle(row.title, null), language: lang, sentences })
  const units = unitsOf(reference, lang)
  const count = Math.min(row.sentences, MOST_SENTENCES)
  return {
    features,
    gains: sentences.map((sentence) => gainOf(sentence.text, countsOf(units), units.length, lang, count)),
    score: (weights) => {
      const chosen = chooseSentences(sentences, scoreSentences(features, weights), row.sentences, lang)
      return rouge1(
        chosen.map((sentence) => sentence.text),
        reference.split('\n'),
        lang,
      )
    },
  }
}

export const fitSummary: Fit = (examples) => fitListNet(examples, { temperature: 0.1, ridge: 0.001, steps: 250 })
