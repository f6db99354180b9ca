import { functionWords } from '../text/function-words'
import { splitWords } from '../text/split-words'
import { stem } from '../text/stem'

/** How often each word of a text occurs. */
export type WordBag = ReadonlyMap<string, number>

/** The words of a text without function words, by stem. */
export function wordBag(text: string, language: string): WordBag {
  const ignored = functionWords(language)
  const bag = new Map<string, number>()
  for (const { key } of splitWords(text, language)) {
    if (ignored.has(key)) continue
    const root = stem(key, language)
    bag.set(root, (bag.get(root) ?? 0) + 1)
  }
  return bag
}

/** All bags in one. */
export function mergeBags(bags: readonly WordBag[]): WordBag {
  const all = new Map<string, number>()
  for (const bag of bags) for (const [key, count] of bag) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

/** Euclidean length of a bag. */
export const bagNorm = (bag: WordBag): number => {
  let sum = 0
  for (const count of bag.values()) sum += count * count
  return Math.sqrt(sum)
}

/** Cosine of the angle between two bags, 0 to 1; `norm` is the second one's `bagNorm`. */
export function cosine(bag: WordBag, other: WordBag, norm: number): number {
  let product = 0
  for (const [key, count] of bag) product += count * (other.get(key) ?? 0)
  const norms = bagNorm(bag) * norm
  return norms > 0 ? product / norms : 0
}
