import { cleanTitle } from '../text/clean-title'
import { lengthInWords } from '../text/is-prose'
import { splitSentences } from '../text/split-sentences'
import { chooseSentences } from './choose-sentences'
import { sentenceFeatures } from './sentence-features'
import { SENTENCE_WEIGHTS, SUMMARY_WEIGHTS } from './sentence-weights'

/** A text to summarise; `language` is a primary language tag. */
export interface SummarisedArticle {
  title: string
  text: string
  language: string
  siteName?: string | null
  description?: string | null
}

/** Words from which a text gets one sentence, two, three (an ordinary article), four, five. */
const DESERVED = [150, 220, 350, 1500, 3000]

/** Languages that say the same in fewer of the words counted here: two characters for a word, particles written on. */
const DENSE = new Set(['zh', 'ja', 'ko'])
const DENSE_SHARE = 0.75

const deserved = (words: number, language: string): number =>
  DESERVED.filter((least) => words >= least * (DENSE.has(language) ? DENSE_SHARE : 1)).length

/** How much each sentence would say in a summary; only the order means something. */
export function scoreSentences(features: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return features.map((row) => row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0))
}

/** The sentences that say most of a text, verbatim and in its order: `count` of them, or as many as it deserves. */
export function summarise(article: SummarisedArticle, count?: number): string[] {
  const { text, language, description } = article
  const wanted = count ?? deserved(lengthInWords(text), language)
  if (wanted === 0) return []
  const sentences = splitSentences(text)
  const title = cleanTitle(article.title, article.siteName)
  const features = sentenceFeatures({ title, language, sentences, count: wanted, description: description ?? '' })
  const scores = scoreSentences(features, SENTENCE_WEIGHTS)
  const chosen = chooseSentences(sentences, scores, wanted, language, SUMMARY_WEIGHTS)
  return chosen.map((sentence) => sentence.text)
}
