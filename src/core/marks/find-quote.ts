import type { TextQuote } from '../article/text-quote'
import { similarPlaces } from './similar-places'

/** A stretch of a running text, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/** A word that stands in a text more often than this is told apart by its neighbours among the first so many. */
const MOST_PLACES = 1_000

/**
 * Where a quote stands in a text, which may have changed since: at its exact words, of several the one whose
 * surroundings fit best and then the nearest; else at words much like them. Null when the text no longer says it.
 */
export function findQuote(text: string, quote: TextQuote): Stretch | null {
  if (quote.exact.trim() === '') return null
  const exact = exactPlaces(text, quote.exact)
  return best(text, quote, exact) ?? best(text, quote, similarPlaces(text, quote.exact))
}

function exactPlaces(text: string, words: string): Stretch[] {
  const places: Stretch[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}

function best(text: string, quote: TextQuote, places: readonly Stretch[]): Stretch | null {
  let found: Stretch | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const fit = sameBefore(text, place.start, quote.prefix) + sameAfter(text, place.end, quote.suffix)
    // The distance is worth less than one letter of context: it only decides between equals.
    const score = fit - Math.abs(place.start - quote.start) / (text.length + quote.start + 1)
    if (score > most) {
      most = score
      found = place
    }
  }
  return found
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0
  while (same < prefix.length && same < at && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++
  return same
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0
  while (same < suffix.length && text[at + same] === suffix[same] && at + same < text.length) same++
  return same
}
