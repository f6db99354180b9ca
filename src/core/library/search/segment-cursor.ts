import type { Segment } from './segment'

/** Walks over the terms of a segment, in their order. */
export class SegmentCursor {
  term = ''
  /** Where the postings of `term` begin and end. */
  from = 0
  to = 0
  #at = 0
  #block = -1
  readonly #segment: Segment

  constructor(segment: Segment) {
    this.#segment = segment
  }

  /** Goes to the first term that is not below `term`. False: there is none. */
  seek(term: string): boolean {
    const blocks = this.#segment.blocks.length / 2
    let [low, high] = [0, blocks - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      this.#enter(middle)
      this.next()
      if (this.term <= term) low = middle
      else high = middle - 1
    }
    if (blocks === 0) return false
    this.#enter(low)
    while (this.next()) if (this.term >= term) return true
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
    const before = this.term
    let term = before.slice(0, shared)
    const distance = shared < before.length ? before.charCodeAt(shared) : 0
    for (let at = 0; at < own; at++) term += String.fromCharCode(this.#number() + (at === 0 ? distance : 0))
    this.term = term
    this.from = this.to
    this.to = this.from + this.#number()
    return true
  }

  #enter(block: number): void {
    const { blocks } = this.#segment
    this.#block = block
    this.#at = blocks[block * 2] ?? 0
    this.to = blocks[block * 2 + 1] ?? 0
    this.term = ''
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
