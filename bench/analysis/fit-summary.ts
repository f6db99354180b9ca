import { chooseSentences, rankSentences } from '../../src/core/analysis/summary/choose-sentences'
import { SENTENCE_FEATURES, sentenceFeatures } from '../../src/core/analysis/summary/sentence-features'
import { scoreSentences } from '../../src/core/analysis/summary/summarise'
import { SUMMARY_FEATURES, summaryFeatures } from '../../src/core/analysis/summary/summary-features'
import { cleanTitle } from '../../src/core/analysis/text/clean-title'
import { splitSentences } from '../../src/core/analysis/text/split-sentences'
import { setsOf } from './choices'
import type { Example, Fit } from './cross-validate'
import type { SummaryRow } from './data-sets'
import { fitListNet, type RankedList } from './list-net'
import { countsOf, rouge1, unitsOf } from './scores'

export { SENTENCE_FEATURES, SUMMARY_FEATURES }

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

/** An example of summaries also knows sets of sentences that might be one. */
interface SummaryExample extends Example {
  /** Summaries of the best sentences under given weights, and the ROUGE-1 of each. */
  summaries: (weights: readonly number[]) => Pick<RankedList, 'features' | 'gains'>
}

/** Summaries a text is fitted on at most. */
const MOST_SUMMARIES = 130
const WIDEST = 6

/** A text as a list of sentences to rank, scored by the ROUGE-1 of the summary its ranking gives. */
export function summaryExample(row: SummaryRow): SummaryExample {
  const { text, lang, reference, sentences: wanted } = row
  const sentences = splitSentences(text)
  const title = cleanTitle(row.title, null)
  const features = sentenceFeatures({ title, language: lang, sentences, count: wanted })
  const units = unitsOf(reference, lang)
  const count = Math.min(wanted, MOST_SENTENCES)
  const scoreOf = (chosen: readonly { text: string }[]): number =>
    rouge1(
      chosen.map((sentence) => sentence.text),
      reference.split('\n'),
      lang,
    )
  return {
    features,
    gains: sentences.map((sentence) => gainOf(sentence.text, countsOf(units), units.length, lang, count)),
    score: (weights) => {
      const scores = scoreSentences(features, weights)
      return scoreOf(chooseSentences(sentences, scores, wanted, lang, weights.slice(SENTENCE_FEATURES.length)))
    },
    summaries: (weights) => {
      if (wanted < 2 || wanted > WIDEST) return { features: [], gains: [] }
      const ranked = rankSentences(sentences, scoreSentences(features, weights), lang)
      const sets = setsOf(
        ranked.filter(({ unfit }) => !unfit),
        wanted,
        MOST_SUMMARIES,
      )
      return { features: sets.map(summaryFeatures), gains: sets.map((set) => scoreOf(set.map((one) => one.sentence))) }
    },
  }
}

/** The weights of `SENTENCE_FEATURES`, then those of `SUMMARY_FEATURES`, by which sentences are chosen together. */
export const fitSummary: Fit = (examples) => {
  const weights = fitListNet(examples, { temperature: 0.05, ridge: 0.001, steps: 250 })
  const summaries = examples
    .map((example) => ({
      ...(example as unknown as SummaryExample).summaries(weights),
      weight: example.weight,
    }))
    .filter(({ gains }) => gains.some((gain) => gain > 0))
  return [...weights, ...fitListNet(summaries, { temperature: 0.06, ridge: 0.001, steps: 250 })]
}
