import { functionWords } from './function-words'
import { lengthInWords } from './is-prose'
import type { Sentence } from './split-sentences'
import { splitWords } from './split-words'

interface Text {
  title: string
  text: string
  language: string
  sentences: readonly Sentence[]
}

/** Words of a text that gets no summary, and how many more each further sentence takes. */
const SHORTEST = 150

/** How many sentences a text of so many words deserves. */
const deserved = (words: number): number => {
  if (words < SHORTEST) return 0
  if (words < 220) return 1
  if (words < 350) return 2
  if (words < 1500) return 3
  return words < 3000 ? 4 : 5
}

/** The sentences that say most of a text, in its order. */
export function summarise({ title, text, language, sentences }: Text, count?: number): string[] {
  const wanted = count ?? deserved(lengthInWords(text))
  if (wanted === 0) return []
  const ignored = functionWords(language)
  const bags = sentences.map((sentence) =>
    splitWords(sentence.text, language)
      .map((word) => word.key)
      .filter((key) => !ignored.has(key)),
  )
  const counts = new Map<string, number>()
  for (const bag of bags) for (const key of bag) counts.set(key, (counts.get(key) ?? 0) + 1)
  const titleWords = new Set(
    splitWords(title, language)
      .map((word) => word.key)
      .filter((key) => !ignored.has(key)),
  )
  const scored = sentences.map((sentence, index) => {
    const bag = [...new Set(bags[index])]
    const weight = bag.reduce((sum, key) => sum + Math.log(counts.get(key) ?? 1), 0) / Math.sqrt(bag.length + 4)
    const inTitle = bag.filter((key) => titleWords.has(key)).length / Math.sqrt(bag.length + 1)
    const length = lengthInWords(sentence.text)
    const odd = Math.max(0, length - 40) / 20 + Math.max(0, 8 - length) / 4
    return { sentence, score: weight / 3 + inTitle + 1.5 / (1 + index / 3) - odd }
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted)
    .sort((a, b) => a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start)
    .map(({ sentence }) => sentence.text)
}
