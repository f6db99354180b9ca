import { lengthInWords } from '../text/is-prose'
import type { Sentence } from '../text/split-sentences'
import { isCredit, isCutOff } from './sentence-cues'
import { bagNorm, cosine, type WordBag, wordBag } from './word-bag'

/** A sentence under this many words says little by itself. */
const SHORTEST_WORDS = 8

/** Two sentences more alike than this say the same. */
const SAME = 0.75

/** Whether a sentence would read badly in a summary, whatever it scores. */
const isUnfit = ({ text }: Sentence): boolean =>
  lengthInWords(text) < SHORTEST_WORDS || /[:：]$/u.test(text) || isCutOff(text) || isCredit(text)

/** The `count` best sentences in the order of the text; sentences unfit for a summary only when there are no others. */
export function chooseSentences(
  sentences: readonly Sentence[],
  scores: readonly number[],
  count: number,
  language: string,
): Sentence[] {
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, score: scores[index] ?? 0, unfit: isUnfit(sentence) }))
    .sort((a, b) => Number(a.unfit) - Number(b.unfit) || b.score - a.score)
  const chosen: typeof ranked = []
  const repeated: typeof ranked = []
  const bags: WordBag[] = []
  for (const one of ranked) {
    if (chosen.length === count) break
    const bag = wordBag(one.sentence.text, language)
    const norm = bagNorm(bag)
    if (bags.some((other) => cosine(other, bag, norm) > SAME)) {
      if (repeated.length < count) repeated.push(one)
      continue
    }
    chosen.push(one)
    bags.push(bag)
  }
  return [...chosen, ...repeated]
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ sentence }) => sentence)
}
