import type { Matches } from './index-reader'

/** More lookups than a query has: what stands there passes none. */
const NEVER = 0xffff

/**
 * Counts for every entry how many lookups in a row have found it, touching only those that were found: most words stand
 * in a small part of the library. It counts by the numbers of the index, one step less for each of many thousands; an
 * entry the index does not know has a number after those.
 */
export class Tally {
  /** Numbers that had the first lookup, in no order: the first `#count` of them. */
  readonly #found: Int32Array
  #count = 0
  /** How many lookups a number has passed without missing one. */
  readonly #passed: Uint16Array
  readonly #scores: Uint32Array
  readonly #placeOf: Int32Array
  readonly #numberOf: Int32Array
  #lookups = 0
  /** No more than this have passed all lookups so far. */
  #most = 0

  /** @param placeOf of a number of the index; -1: to be passed over. @param places how many there are */
  constructor(placeOf: Int32Array, places: number) {
    const room = placeOf.length + places
    this.#placeOf = new Int32Array(room)
    this.#placeOf.set(placeOf)
    this.#numberOf = new Int32Array(places).fill(-1)
    this.#passed = new Uint16Array(room)
    placeOf.forEach((place, number) => {
      if (place < 0) this.#passed[number] = NEVER
      else this.#numberOf[place] = number
    })
    for (let place = 0; place < places; place++) {
      if ((this.#numberOf[place] as number) >= 0) continue
      this.#numberOf[place] = placeOf.length + place
      this.#placeOf[placeOf.length + place] = place
    }
    this.#found = new Int32Array(room)
    this.#scores = new Uint32Array(room)
  }

  get lookups(): number {
    return this.#lookups
  }

  add({ ranges }: Matches): void {
    const before = this.#lookups++
    const now = this.#lookups
    const [passed, scores, found] = [this.#passed, this.#scores, this.#found]
    let length = this.#count
    let passing = 0
    for (const range of ranges) {
      // Each has been found by its best term: the others are worth less.
      if (before > 0 && passing === this.#most) break
      const { worth, to } = range
      const bytes = range.segment.postings
      // As readPostings reads them; to write them down first takes a quarter longer.
      let number = range.base - 1
      for (let at = range.from; at < to; ) {
        let distance = bytes[at++] as number
        if (distance > 0x7f) {
          distance &= 0x7f
          for (let shift = 7, next = 0x80; next > 0x7f; shift += 7) {
            next = bytes[at++] as number
            distance |= (next & 0x7f) << shift
          }
        }
        number += distance + 1
        // Found by this lookup already, and by a better term; or missed by an earlier one.
        if (passed[number] !== before) continue
        passed[number] = now
        passing++
        scores[number] = (scores[number] as number) + worth
        if (before === 0) found[length++] = number
      }
    }
    this.#count = length
    this.#most = passing
  }

  /** Takes a place as passed, whatever the lookups since `since` have said, if it had passed all before. */
  pass(place: number, since: number, worth: number): void {
    const number = this.#numberOf[place] as number
    const count = this.#passed[number] as number
    if (count < since) return
    if (count === 0) this.#found[this.#count++] = number
    this.#passed[number] = this.#lookups
    this.#most++
    this.#scores[number] = (this.#scores[number] as number) + worth
  }

  score(place: number): number {
    return this.#scores[this.#numberOf[place] as number] ?? 0
  }

  /** Places that have passed all. */
  all(): number[] {
    const all: number[] = []
    for (let n = 0; n < this.#count; n++) {
      const number = this.#found[n] as number
      if (this.#passed[number] === this.#lookups) all.push(this.#placeOf[number] as number)
    }
    return all
  }

  /** As it was at first: making one anew takes longer than most searches. */
  clear(): void {
    for (let n = 0; n < this.#count; n++) {
      const number = this.#found[n] as number
      this.#passed[number] = 0
      this.#scores[number] = 0
    }
    this.#count = 0
    this.#lookups = 0
    this.#most = 0
  }
}
