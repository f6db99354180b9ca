import search from 'approx-string-match'
import type { Stretch } from './find-quote'

/** One letter in five may differ: an edited sentence is still found, another one on the same matter is not. */
const MAY_DIFFER = 0.2
/** Shorter words are like too many others. */
const SHORTEST = 8
/** A longer passage is found by its two ends; looking for all of it in a book would be felt. */
const LONGEST = 400
const END = 120

/** Where a text says nearly the same (Myers' bit-parallel search), those with the fewest differences. */
export function similarPlaces(text: string, words: string): Stretch[] {
  if (words.length < SHORTEST) return []
  if (words.length <= LONGEST) return nearest(text, words)
  const heads = nearest(text, words.slice(0, END))
  const tails = nearest(text, words.slice(-END))
  return heads.flatMap(({ start }) => {
    const tail = tails.find(({ end }) => Math.abs(end - start - words.length) <= words.length * MAY_DIFFER)
    return tail ? [{ start, end: tail.end }] : []
  })
}

function nearest(text: string, words: string): Stretch[] {
  const found = search(text, words, Math.floor(words.length * MAY_DIFFER))
  const fewest = Math.min(...found.map(({ errors }) => errors))
  return found.filter(({ errors }) => errors === fewest)
}
