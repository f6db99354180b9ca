import { type Matches, readRange } from './index-reader'
import { FIRST } from './ranked'

/**
 * What `ranked` gives for a single lookup, without looking at all of it: whoever reads the best terms first has the best
 * places first. A beginning of two letters stands in half the library.
 *
 * @param placeOf of a number of the index; -1: to be passed over. @param places how many there are
 */
export function* bestFirst(
  { ranges }: Matches,
  placeOf: Int32Array,
  places: number,
  passes: (place: number) => boolean,
): Generator<number[], void> {
  const numbers = new Uint32Array(placeOf.length)
  const seen = new Uint8Array(places)
  const equals = new Int32Array(places)
  let part: number[] = []
  let isFirst = true
  for (let at = 0; at < ranges.length; ) {
    const worth = ranges[at]?.worth
    let found = 0
    for (let range = ranges[at]; range?.worth === worth && range; range = ranges[++at]) {
      const count = readRange(range, numbers)
      for (let n = 0; n < count; n++) {
        const place = placeOf[numbers[n] as number] as number
        if (place < 0 || seen[place] === 1) continue
        seen[place] = 1
        if (passes(place)) equals[found++] = place
      }
    }
    // Of equals the newest first.
    for (const place of equals.subarray(0, found).sort()) part.push(place)
    if (isFirst && part.length >= FIRST) {
      isFirst = false
      yield part
      part = []
    }
  }
  if (isFirst || part.length > 0) yield part
}
