/** How many are sorted at first: more than a screen shows. */
const FIRST = 128
/** Room for a place beside its score in one number that sorts. */
const PLACES = 2 ** 21
const BINS = 256

/**
 * The places by score, the best first, of equals the lower place: in two parts, since the first are shown at once and
 * sorting all takes longer than finding them.
 */
export function* ranked(places: readonly number[], score: (place: number) => number): Generator<number[], void> {
  if (places.length <= 2 * FIRST) {
    yield sorted(places, score)
    return
  }
  const cut = cutOf(places, score)
  const best: number[] = []
  const rest: number[] = []
  for (const place of places) (score(place) >= cut ? best : rest).push(place)
  yield sorted(best, score)
  yield sorted(rest, score)
}

function sorted(places: readonly number[], score: (place: number) => number): number[] {
  const keys = Float64Array.from(places, (place) => Math.round(score(place) * 1024) * PLACES + (PLACES - 1 - place))
  return Array.from(keys.sort().reverse(), (key) => PLACES - 1 - (key % PLACES))
}

/** A score that at least `FIRST` have, and not many more. */
function cutOf(places: readonly number[], score: (place: number) => number): number {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const place of places) {
    const of = score(place)
    if (of < least) least = of
    if (of > most) most = of
  }
  const width = (most - least) / BINS
  if (width === 0) return least
  const bins = new Uint32Array(BINS + 1)
  for (const place of places) {
    const bin = Math.floor((score(place) - least) / width)
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  let count = 0
  for (let bin = BINS; bin >= 0; bin--) {
    count += bins[bin] ?? 0
    if (count >= FIRST) return least + bin * width
  }
  return least
}
