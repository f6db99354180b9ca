import type { Entry } from '../entry'
import { foldText } from '../search/fold'
import { type IndexReader, readRange } from '../search/index-reader'
import { eachTerm } from '../search/terms'
import { foldTag } from '../state/tidy-tags'

/** Terms of an article that are looked up, and of those the most telling ones that are compared. */
const LOOKED_UP = 160
const COMPARED = 24
/** A term that stands in more than this share of the library tells nothing. */
const COMMON = 0.15
/** What a shared tag is worth, in parts of all that could be shared. */
const TAG_WORTH = 0.25
/** Less than this in common is chance. */
const LEAST = 0.16

/**
 * Others of one's own that speak of the same as an article, best first: by the terms that tell most of it, each worth its
 * inverse document frequency (Spärck Jones, 1972), and by the person's own tags. About ten ms in a library of ten
 * thousand.
 *
 * @param entries those that may be told, the article itself perhaps among them
 */
export function relatedEntries(
  article: Pick<Entry, 'id' | 'title' | 'tags'>,
  text: string,
  reader: IndexReader,
  entries: readonly Entry[],
  most: number,
): Entry[] {
  const compared = tellingTerms(article.title, text, reader)
  const whole = compared.reduce((sum, { worth }) => sum + worth, 0)
  const scoreOf = new Map<string, number>()
  for (const { numbers, worth } of compared) {
    for (const number of numbers) {
      const id = reader.ids[number] ?? ''
      scoreOf.set(id, (scoreOf.get(id) ?? 0) + worth / whole)
    }
  }
  const tags = new Set(article.tags.map(foldTag))
  return entries
    .filter(({ id, removedAt }) => id !== article.id && removedAt === null)
    .map((entry) => ({
      entry,
      score: (scoreOf.get(entry.id) ?? 0) + TAG_WORTH * entry.tags.filter((tag) => tags.has(foldTag(tag))).length,
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}

function tellingTerms(title: string, text: string, reader: IndexReader) {
  const counts = new Map<string, number>()
  const count = (weight: number) => (term: string) => {
    if (term.length > 1) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  eachTerm(foldText(title), count(3))
  eachTerm(foldText(text), count(1))
  const often = [...counts].sort((a, b) => b[1] - a[1]).slice(0, LOOKED_UP)
  const library = reader.ids.length
  const read = new Uint32Array(library)
  return often
    .flatMap(([term, times]) => {
      const matches = reader.match(term, false)
      // A byte a posting, about: near enough to pass over what is common without reading it.
      if (matches.bytes > COMMON * library) return []
      // Head and text of one article are told apart by the index; here they are one.
      const numbers = new Set<number>()
      for (const range of matches.ranges) {
        const count = readRange(range, read)
        for (let at = 0; at < count; at++) {
          const number = read[at] as number
          if (reader.live[number]) numbers.add(number)
        }
      }
      // What nobody else says cannot be shared.
      if (numbers.size < 2) return []
      const worth = Math.log(library / numbers.size)
      return [{ numbers, worth, telling: Math.log(1 + times) * worth }]
    })
    .sort((a, b) => b.telling - a.telling)
    .slice(0, COMPARED)
}
