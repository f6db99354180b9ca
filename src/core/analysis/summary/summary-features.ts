import type { WordBag } from './word-bag'

/** A sentence that may be chosen: how much it would say alone, its length in words, and its words. */
export interface RatedSentence {
  score: number
  words: number
  bag: WordBag
}

/** What is known of several sentences together: the columns of `summaryFeatures`. */
export const SUMMARY_FEATURES = ['score of its sentences', 'length', 'words said again'] as const

/** Words of a sentence in a summary of several, about. */
const ORDINARY_WORDS = 14

/** How good sentences are as one summary: a row of numbers; the columns are `SUMMARY_FEATURES`. */
export function summaryFeatures(sentences: readonly RatedSentence[]): number[] {
  let [score, words, said] = [0, 0, 0]
  const different = new Set<string>()
  for (const sentence of sentences) {
    score += sentence.score
    words += sentence.words
    said += sentence.bag.size
    for (const key of sentence.bag.keys()) different.add(key)
  }
  const count = Math.max(1, sentences.length)
  return [
    score / count,
    Math.log(Math.max(1, words) / (count * ORDINARY_WORDS)),
    said > 0 ? 1 - different.size / said : 0,
  ]
}
