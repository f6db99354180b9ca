import { readPostings } from './postings'
import type { Segment } from './segment'
import { SegmentCursor } from './segment-cursor'
import { HEAD_MARK } from './terms'

/** What is found in the head of an article counts this many times what is found in its text. */
const HEAD_WEIGHT = 4
/** A whole word counts more than one that it only begins. */
const WHOLE_WEIGHT = 1.5

/** The postings of one term in one segment. */
export interface Range {
  segment: Segment
  /** What is added to a number of the segment. */
  base: number
  from: number
  to: number
  worth: number
}

/** What the index has on one lookup. */
export interface Matches {
  ranges: Range[]
  /** Of all postings: how much work they are. */
  bytes: number
}

/** All segments as one index. Articles are numbered through; of one that is in several segments the last counts. */
export class IndexReader {
  readonly ids: readonly string[]
  /** 1: this number is the one that counts for its article. */
  readonly live: Uint8Array
  readonly #parts: { segment: Segment; base: number; cursor: SegmentCursor }[] = []

  /** @param outdated ids of which no segment holds the present text */
  constructor(segments: readonly Segment[], outdated: ReadonlySet<string>) {
    const ids: string[] = []
    for (const segment of segments) {
      this.#parts.push({ segment, base: ids.length, cursor: new SegmentCursor(segment) })
      for (const id of segment.ids) ids.push(id)
    }
    this.ids = ids
    this.live = new Uint8Array(ids.length)
    const seen = new Set(outdated)
    for (let doc = ids.length - 1; doc >= 0; doc--) {
      const id = ids[doc] ?? ''
      if (seen.has(id)) continue
      seen.add(id)
      this.live[doc] = 1
    }
  }

  /** Where a term stands, in texts and heads. What is rare is worth more (inverse document frequency: Spärck Jones, 1972). */
  match(term: string, prefix: boolean): Matches {
    const matches: Matches = { ranges: [], bytes: 0 }
    this.#match(HEAD_MARK + term, prefix, HEAD_WEIGHT, matches)
    this.#match(term, prefix, 1, matches)
    return matches
  }

  #match(term: string, prefix: boolean, weight: number, matches: Matches): void {
    for (const { segment, base, cursor } of this.#parts) {
      if (!cursor.seek(term)) continue
      do {
        if (!cursor.startsWith(term)) break
        const whole = cursor.length === term.length
        if (!whole && !prefix) break
        const { from, to } = cursor
        // A byte a posting, about: near enough for a logarithm.
        const rarity = Math.log(1 + segment.ids.length / (to - from))
        matches.ranges.push({ segment, base, from, to, worth: weight * rarity * (whole ? WHOLE_WEIGHT : 1) })
        matches.bytes += to - from
      } while (prefix && cursor.next())
    }
  }
}

let numbers = new Uint32Array(1024)

/** The numbers of the articles in a range, ascending; they stand until the next is read. */
export function numbersIn({ segment, base, from, to }: Range): Uint32Array {
  // No more of them than bytes.
  if (numbers.length < to - from) numbers = new Uint32Array((to - from) * 2)
  const count = readPostings(segment.postings, from, to, numbers)
  if (base > 0) for (let at = 0; at < count; at++) numbers[at] = (numbers[at] as number) + base
  return numbers.subarray(0, count)
}
