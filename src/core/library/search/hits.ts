import { needleFinder } from './find-needle'
import { foldText } from './fold'
import type { Needle } from './parse-query'

/** A part of a text, `from` up to but without `to`, in code units. */
export interface Hit {
  from: number
  to: number
}

/** Where the needles stand in a text that is not folded, in its order, none over another. At most `most`. */
export function findHits(text: string, needles: readonly Needle[], most = Number.POSITIVE_INFINITY): Hit[] {
  const { folded, original } = foldedWithPlaces(text)
  const hits: Hit[] = []
  for (const needle of needles) {
    let count = 0
    const find = needleFinder(needle)
    for (let at = find(folded); at >= 0 && count < most; count++) {
      const end = at + needle.text.length
      hits.push({ from: original(at), to: original(end) })
      at = find(folded, end)
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to)
  return hits.filter((hit, n) => hits.slice(0, n).every(({ to }) => to <= hit.from)).slice(0, most)
}

function foldedWithPlaces(text: string): { folded: string; original: (place: number) => number } {
  const whole = foldText(text)
  // Folding keeps the length of nearly every text, and then every place.
  if (whole.length === text.length) return { folded: whole, original: (place) => place }
  let folded = ''
  const places: number[] = []
  let at = 0
  // A character with its marks folds as one: apart from them it would become another.
  for (const [cluster] of text.matchAll(/.\p{M}*/gsu)) {
    const part = foldText(cluster)
    for (let unit = 0; unit < part.length; unit++) places.push(at)
    folded += part
    at += cluster.length
  }
  places.push(at)
  return { folded, original: (place) => places[place] ?? text.length }
}
