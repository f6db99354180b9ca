import { type Matches, numbersIn } from './index-reader'

/**
 * Counts for every entry how many lookups in a row have found it, touching only those that were found: most words stand
 * in a small part of the library.
 */
export class Tally {
  /** Places that had the first lookup, in no order. */
  readonly #found: number[] = []
  /** How many lookups a place has passed without missing one. */
  readonly #passed: Uint16Array
  readonly #scores: Float32Array
  /** What the present lookup has added at a place: of several terms only the best counts. */
  readonly #added: Float32Array
  readonly #placeOf: Int32Array
  #lookups = 0

  /** @param placeOf of a number of the index; -1: to be passed over. @param places how many there are */
  constructor(placeOf: Int32Array, places: number) {
    this.#placeOf = placeOf
    this.#passed = new Uint16Array(places)
    this.#scores = new Float32Array(places)
    this.#added = new Float32Array(places)
  }

  get lookups(): number {
    return this.#lookups
  }

  add({ ranges }: Matches): void {
    this.#lookups++
    for (const range of ranges) this.#count(numbersIn(range), range.worth)
  }

  #count(numbers: Uint32Array, worth: number): void {
    const now = this.#lookups
    const before = now - 1
    const [placeOf, passed, scores, added] = [this.#placeOf, this.#passed, this.#scores, this.#added]
    for (let at = 0; at < numbers.length; at++) {
      const place = placeOf[numbers[at] as number] as number
      if (place < 0) continue
      const count = passed[place] as number
      if (count === before) {
        passed[place] = now
        if (before === 0) this.#found.push(place)
        added[place] = worth
        scores[place] = (scores[place] as number) + worth
      } else if (count === now && worth > (added[place] as number)) {
        scores[place] = (scores[place] as number) + worth - (added[place] as number)
        added[place] = worth
      }
    }
  }

  /** Takes a place as passed, whatever the lookups since `since` have said, if it had passed all before. */
  pass(place: number, since: number, worth: number): void {
    const count = this.#passed[place] as number
    if (count < since) return
    if (count === 0) this.#found.push(place)
    this.#passed[place] = this.#lookups
    this.#scores[place] = (this.#scores[place] as number) + worth
  }

  score(place: number): number {
    return this.#scores[place] ?? 0
  }

  /** Places that have passed all. */
  all(): number[] {
    return this.#found.filter((place) => this.#passed[place] === this.#lookups)
  }

  /** As it was at first: making one anew takes longer than most searches. */
  clear(): void {
    for (const place of this.#found) {
      this.#passed[place] = 0
      this.#scores[place] = 0
    }
    this.#found.length = 0
    this.#lookups = 0
  }
}
