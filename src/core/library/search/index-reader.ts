import { readPostings } from './postings'
import type { Segment } from './segment'
import { SegmentCursor } from './segment-cursor'
import { HEAD_MARK } from './terms'

/** What is found in the head of an article counts this many times what is found in its text. */
const HEAD_WEIGHT = 4
/** A whole word counts more than one that it only begins. */
const WHOLE_WEIGHT = 1.5
/** What one is in a worth. */
export const ONE = 1024

/** The postings of one term in one segment. */
export interface Range {
  segment: Segment
  /** What is added to a number of the segment. */
  base: number
  from: number
  to: number
  /** A whole number, so that sums are exact: see ONE. */
  worth: number
}

/** What the index has on one lookup. */
export interface Matches {
  /** The worthiest first: of several terms of one lookup the best counts, and so the first. */
  ranges: Range[]
  /** Of all postings: how much work they are. */
  bytes: number
}

/** All segments as one index. Articles are numbered through; of one that is in several segments the last counts. */
export class IndexReader {
  readonly ids: readonly string[]
  /** 1: this number is the one that counts for its article. */
  readonly live: Uint8Array
  readonly #parts: { segment: Segment; base: number; cursor: SegmentCursor; rarities: Float64Array }[] = []

  /** @param outdated ids of which no segment holds the present text */
  constructor(segments: readonly Segment[], outdated: ReadonlySet<string>) {
    const ids: string[] = []
    for (const segment of segments) {
      const rarities = Float64Array.from({ length: TABLED }, (_, bytes) => rarity(segment, bytes))
      this.#parts.push({ segment, base: ids.length, cursor: new SegmentCursor(segment), rarities })
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
    matches.ranges = worthiestFirst(matches.ranges)
    return matches
  }

  #match(term: string, prefix: boolean, weight: number, matches: Matches): void {
    for (const { segment, base, cursor, rarities } of this.#parts) {
      if (!cursor.seek(term) || !cursor.startsWith(term)) continue
      do {
        const whole = cursor.length === term.length
        if (!whole && !prefix) break
        const { from, to } = cursor
        const worth = Math.round(
          weight * (rarities[to - from] ?? rarity(segment, to - from)) * (whole ? WHOLE_WEIGHT : 1) * ONE,
        )
        matches.ranges.push({ segment, base, from, to, worth })
        matches.bytes += to - from
      } while (prefix && cursor.nextOf(term))
    }
  }
}

/** How rare a term is by the bytes of its postings, a byte a posting about: near enough for a logarithm. */
const rarity = (segment: Segment, bytes: number): number => Math.log(1 + segment.ids.length / bytes)

/** Bytes of postings for which it is counted beforehand: most terms have few. */
const TABLED = 128

/** More ranges than one lookup has. */
const RANGES = 2 ** 20

/** A beginning of two letters has thousands: numbers sort faster than what they stand for. */
function worthiestFirst(ranges: readonly Range[]): Range[] {
  const keys = new Float64Array(ranges.length)
  for (let n = 0; n < keys.length; n++) keys[n] = (ranges[n] as Range).worth * RANGES + n
  keys.sort()
  const sorted: Range[] = []
  for (let n = keys.length - 1; n >= 0; n--) sorted.push(ranges[(keys[n] as number) % RANGES] as Range)
  return sorted
}

/**
 * Writes the numbers of the articles in a range, ascending, into `into`, which has room for all the index holds.
 * @returns how many there are
 */
export function readRange({ segment, base, from, to }: Range, into: Uint32Array): number {
  return readPostings(segment.postings, from, to, base, into)
}
