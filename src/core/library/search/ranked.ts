/** How many are sorted at first: more than a screen shows. */
export const FIRST = 100
/** Room for a place beside its score in one number that sorts. */
const PLACES = 2 ** 21

/**
 * The places by score (a whole number), the best first, of equals the lower place: in two parts, since the first are shown at once and
 * sorting all takes longer than finding them. Scores are read at once.
 */
export function ranked(places: readonly number[], score: (place: number) => number): Generator<number[], void> {
  const keys = new Float64Array(places.length)
  for (let n = 0; n < keys.length; n++) {
    const place = places[n] as number
    keys[n] = score(place) * PLACES + (PLACES - 1 - place)
  }
  return inTwoParts(keys)
}

function* inTwoParts(keys: Float64Array): Generator<number[], void> {
  const rest = Math.max(0, keys.length - FIRST)
  if (rest > 0) largestLast(keys, rest)
  yield sorted(keys.subarray(rest))
  if (rest > 0) yield sorted(keys.subarray(0, rest))
}

function sorted(keys: Float64Array): number[] {
  return Array.from(keys.sort().reverse(), (key) => PLACES - 1 - (key % PLACES))
}

/** Brings the largest keys behind `from`, in no order (quickselect: Hoare, "Algorithm 65: Find", 1961). */
function largestLast(keys: Float64Array, from: number): void {
  let low = 0
  let high = keys.length - 1
  while (low < high) {
    const pivot = keys[(low + high) >> 1] ?? 0
    let left = low
    let right = high
    while (left <= right) {
      while ((keys[left] ?? 0) < pivot) left++
      while ((keys[right] ?? 0) > pivot) right--
      if (left > right) break
      const other = keys[left] ?? 0
      keys[left++] = keys[right] ?? 0
      keys[right--] = other
    }
    if (from <= right) high = right
    else if (from >= left) low = left
    else return
  }
}
