import { type Matches, readRange } from './index-reader'

/**
 * Counts for every entry how many lookups in a row have found it, touching only those that were found: most words stand
 * in a small part of the library.
 */
export class Tally {
  /** Places that had the first lookup, in no order: the first `#count` of them. */
  readonly #found: Int32Array
  #count = 0
  /** How many lookups a place has passed without missing one. */
  readonly #passed: Uint16Array
  readonly #scores: Uint32Array
  readonly #placeOf: Int32Array
  /** What is being read. */
  readonly #numbers: Uint32Array
  #lookups = 0
  /** No more places than this have passed all lookups so far. */
  #most = 0

  /** @param placeOf of a number of the index; -1: to be passed over. @param places how many there are */
  constructor(placeOf: Int32Array, places: number) {
    this.#placeOf = placeOf
    this.#numbers = new Uint32Array(placeOf.length)
    this.#found = new Int32Array(places)
    this.#passed = new Uint16Array(places)
    this.#scores = new Uint32Array(places)
  }

  get lookups(): number {
    return this.#lookups
  }

  add({ ranges }: Matches): void {
    const before = this.#lookups++
    const now = this.#lookups
    const [numbers, placeOf, passed, scores, found] = [
      this.#numbers,
      this.#placeOf,
      this.#passed,
      this.#scores,
      this.#found,
    ]
    let length = this.#count
    let passing = 0
    for (const range of ranges) {
      // Each has been found by its best term: the others are worth less.
      if (before > 0 && passing === this.#most) break
      const { worth } = range
      const count = readRange(range, numbers)
      for (let at = 0; at < count; at++) {
        const place = placeOf[numbers[at] as number] as number
        // Found by this lookup already, and by a better term; or missed by an earlier one.
        if (place < 0 || passed[place] !== before) continue
        passed[place] = now
        passing++
        scores[place] = (scores[place] as number) + worth
        if (before === 0) found[length++] = place
      }
    }
    this.#count = length
    this.#most = passing
  }

  /** Takes a place as passed, whatever the lookups since `since` have said, if it had passed all before. */
  pass(place: number, since: number, worth: number): void {
    const count = this.#passed[place] as number
    if (count < since) return
    if (count === 0) this.#found[this.#count++] = place
    this.#passed[place] = this.#lookups
    this.#most++
    this.#scores[place] = (this.#scores[place] as number) + worth
  }

  score(place: number): number {
    return this.#scores[place] ?? 0
  }

  /** Places that have passed all. */
  all(): number[] {
    const all: number[] = []
    for (let n = 0; n < this.#count; n++) {
      const place = this.#found[n] as number
      if (this.#passed[place] === this.#lookups) all.push(place)
    }
    return all
  }

  /** As it was at first: making one anew takes longer than most searches. */
  clear(): void {
    for (let n = 0; n < this.#count; n++) {
      const place = this.#found[n] as number
      this.#passed[place] = 0
      this.#scores[place] = 0
    }
    this.#count = 0
    this.#lookups = 0
    this.#most = 0
  }
}
