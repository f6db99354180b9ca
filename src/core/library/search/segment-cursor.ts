import type { Segment } from './segment'

/**
 * Walks over the terms of a segment, in their order. A term stands in code units and becomes a string only when asked
 * for: a lookup passes hundreds that nobody reads.
 */
export class SegmentCursor {
  /** Code units of the present term. */
  length = 0
  /** Where its postings begin and end. */
  from = 0
  to = 0
  #units = new Uint16Array(64)
  #at = 0
  /** How much of it the term before has too. */
  #shared = 0
  #block = -1
  readonly #segment: Segment

  constructor(segment: Segment) {
    this.#segment = segment
  }

  get term(): string {
    return String.fromCharCode(...this.#units.subarray(0, this.length))
  }

  /** Whether the present term begins with this. */
  startsWith(beginning: string): boolean {
    return this.length >= beginning.length && this.#difference(beginning) === beginning.length
  }

  /** The next term, if it begins with this as the present one does. */
  nextOf(beginning: string): boolean {
    return this.next() && (this.#shared >= beginning.length || this.startsWith(beginning))
  }

  /** Goes to the first term that is not below `term`. False: there is none. */
  seek(term: string): boolean {
    const blocks = this.#segment.blocks.length / 2
    let [low, high] = [0, blocks - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      this.#enter(middle)
      this.next()
      if (this.#compare(term) <= 0) low = middle
      else high = middle - 1
    }
    if (blocks === 0) return false
    this.#enter(low)
    while (this.next()) if (this.#compare(term) >= 0) return true
    return false
  }

  /** The next term. False at the end. */
  next(): boolean {
    const { dictionary, blocks } = this.#segment
    if (this.#at >= dictionary.length) return false
    if (this.#at === (blocks[(this.#block + 1) * 2] ?? -1)) this.#enter(this.#block + 1)
    const lengths = dictionary[this.#at++] ?? 0
    let shared = lengths >> 4
    let own = lengths & 15
    if (lengths === 0xf0) {
      shared = this.#number()
      own = this.#number()
    }
    this.#shared = shared
    const length = shared + own
    if (length > this.#units.length) this.#grow(length)
    const units = this.#units
    const distance = shared < this.length ? (units[shared] as number) : 0
    for (let at = shared; at < length; at++) units[at] = this.#number() + (at === shared ? distance : 0)
    this.length = length
    this.from = this.to
    this.to = this.from + this.#number()
    return true
  }

  /** Below 0: the present term comes before this one; above: after it. */
  #compare(term: string): number {
    const at = this.#difference(term)
    if (at === this.length || at === term.length) return this.length - term.length
    return (this.#units[at] as number) - term.charCodeAt(at)
  }

  /** How many units both have in common at their beginning. */
  #difference(term: string): number {
    const most = Math.min(this.length, term.length)
    let at = 0
    while (at < most && this.#units[at] === term.charCodeAt(at)) at++
    return at
  }

  #enter(block: number): void {
    const { blocks } = this.#segment
    this.#block = block
    this.#at = blocks[block * 2] ?? 0
    this.to = blocks[block * 2 + 1] ?? 0
    this.length = 0
  }

  #grow(least: number): void {
    const larger = new Uint16Array(Math.max(least, this.#units.length * 2))
    larger.set(this.#units)
    this.#units = larger
  }

  #number(): number {
    const { dictionary } = this.#segment
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = dictionary[this.#at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
}
