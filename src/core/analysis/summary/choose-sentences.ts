import { lengthInWords } from '../text/is-prose'
import type { Sentence } from '../text/split-sentences'
import { isCredit, isCutOff } from './sentence-cues'
import { type RatedSentence, summaryFeatures } from './summary-features'
import { bagNorm, cosine, type WordBag, wordBag } from './word-bag'

/** A sentence under this many words says little by itself. */
const SHORTEST_WORDS = 8

/** Two sentences more alike than this say the same. */
const SAME = 0.75

/** The best sentences, among which others are tried in place of a chosen one. */
const POOL = 20
/** Times that every place of the summary is tried; hardly any text needs more. */
const ROUNDS = 2

/** Whether a sentence would read badly in a summary, whatever it scores. */
const isUnfit = ({ text }: Sentence): boolean =>
  lengthInWords(text) < SHORTEST_WORDS || /[:：]$/u.test(text) || isCutOff(text) || isCredit(text)

interface Ranked extends RatedSentence {
  sentence: Sentence
  index: number
  unfit: boolean
}

const saysSame = (one: WordBag, other: WordBag): boolean => cosine(one, other, bagNorm(other)) > SAME

/** Sentences by score, best first, the unfit ones behind all others. */
export function rankSentences(sentences: readonly Sentence[], scores: readonly number[], language: string): Ranked[] {
  return sentences
    .map((sentence, index): Ranked => {
      let bag: WordBag | undefined
      return {
        sentence,
        index,
        score: scores[index] ?? 0,
        words: lengthInWords(sentence.text),
        unfit: isUnfit(sentence),
        // Of a book hardly any sentence is looked at more closely.
        get bag() {
          bag ??= wordBag(sentence.text, language)
          return bag
        },
      }
    })
    .sort((a, b) => Number(a.unfit) - Number(b.unfit) || b.score - a.score)
}

/** The first of the ranked, none that repeats another unless there are too few. */
function best(ranked: readonly Ranked[], count: number): Ranked[] {
  const chosen: Ranked[] = []
  const repeated: Ranked[] = []
  for (const one of ranked) {
    if (chosen.length === count) break
    if (!chosen.some((other) => saysSame(other.bag, one.bag))) chosen.push(one)
    else if (repeated.length < count) repeated.push(one)
  }
  return [...chosen, ...repeated].slice(0, count)
}

/** Puts other sentences of the pool in place of chosen ones as long as the summary as a whole gets better. */
function exchanged(start: readonly Ranked[], pool: readonly Ranked[], weights: readonly number[]): Ranked[] {
  const worth = (summary: readonly Ranked[]): number =>
    summaryFeatures(summary).reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)
  let chosen = [...start]
  let most = worth(chosen)
  for (let round = 0; round < ROUNDS; round++)
    for (let place = 0; place < chosen.length; place++)
      for (const other of pool) {
        const rest = chosen.toSpliced(place, 1)
        const changed = chosen.with(place, other)
        const value = worth(changed)
        if (value <= most || rest.some((one) => one === other || saysSame(one.bag, other.bag))) continue
        ;[chosen, most] = [changed, value]
      }
  return chosen
}

/**
 * The `count` sentences that make the best summary, in the order of the text; sentences unfit for one only when there are no
 * others. `weights` are those of SUMMARY_FEATURES.
 */
export function chooseSentences(
  sentences: readonly Sentence[],
  scores: readonly number[],
  count: number,
  language: string,
  weights: readonly number[],
): Sentence[] {
  const ranked = rankSentences(sentences, scores, language)
  const pool = ranked.slice(0, POOL).filter(({ unfit }) => !unfit)
  return exchanged(best(ranked, count), count > 1 ? pool : [], weights)
    .sort((a, b) => a.index - b.index)
    .map(({ sentence }) => sentence)
}
