import { type Matches, numbersIn } from './index-reader'
import { FIRST, rankOf } from './ranked'

/**
 * What `ranked` gives for a single lookup without looking at all of it: of several terms only the best counts, so whoever
 * reads the best terms first has the best places first. A beginning of two letters stands in half the library.
 *
 * @param placeOf of a number of the index; -1: to be passed over. @param places how many there are
 */
export function* bestFirst(
  { ranges }: Matches,
  placeOf: Int32Array,
  places: number,
  passes: (place: number) => boolean,
): Generator<number[], void> {
  const ranks = ranges
    .map((range) => ({ range, rank: rankOf(Math.fround(range.worth)) }))
    .sort((a, b) => b.rank - a.rank)
  const seen = new Uint8Array(places)
  let part: number[] = []
  let isFirst = true
  for (let at = 0; at < ranks.length; ) {
    const rank = ranks[at]?.rank
    const equals: number[] = []
    for (let one = ranks[at]; one?.rank === rank && one; one = ranks[++at]) {
      for (const number of numbersIn(one.range)) {
        const place = placeOf[number] as number
        if (place < 0 || seen[place] === 1) continue
        seen[place] = 1
        if (passes(place)) equals.push(place)
      }
    }
    equals.sort((a, b) => a - b)
    for (const place of equals) part.push(place)
    if (isFirst && part.length >= FIRST) {
      isFirst = false
      yield part
      part = []
    }
  }
  if (isFirst || part.length > 0) yield part
}
