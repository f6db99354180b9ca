import { ByteWriter } from './byte-writer'
import { readPostings } from './postings'
import { type Segment, SegmentWriter } from './segment'
import { SegmentCursor } from './segment-cursor'

/** Terms between two places where the work may be laid down. */
const SLICE = 500

/**
 * Makes one segment of several, oldest first; of an article that is in more than one the latest counts. A generator:
 * whoever runs it pauses between the steps, so that nothing waits for a long merge.
 */
export function* mergeSegments(segments: readonly Segment[]): Generator<void, Segment> {
  const latest = new Map<string, number>()
  segments.forEach(({ ids }, n) => {
    for (const id of ids) latest.set(id, n)
  })
  const ids: string[] = []
  // The number each article gets, by segment; -1: outdated.
  const numbers = segments.map((segment, n) =>
    Int32Array.from(segment.ids, (id) => (latest.get(id) === n ? ids.push(id) - 1 : -1)),
  )
  const cursors = segments.map((segment) => new SegmentCursor(segment))
  const terms = cursors.map(nextTerm)
  const writer = new SegmentWriter()
  const postings = new ByteWriter(1 << 12)
  const docs = new Uint32Array(Math.max(0, ...segments.map((segment) => segment.ids.length)))
  for (let step = 1; ; step++) {
    const term = leastOf(terms)
    if (term === null) break
    postings.clear()
    let last = -1
    cursors.forEach((cursor, n) => {
      if (terms[n] !== term) return
      const { from, to } = cursor
      const count = readPostings(segments[n]?.postings ?? new Uint8Array(), from, to, 0, docs)
      for (let at = 0; at < count; at++) {
        const number = numbers[n]?.[docs[at] as number] ?? -1
        if (number < 0) continue
        postings.number(number - last - 1)
        last = number
      }
      terms[n] = nextTerm(cursor)
    })
    if (postings.length > 0) writer.add(term, postings.peek())
    if (step % SLICE === 0) yield
  }
  return writer.finish(ids)
}

const nextTerm = (cursor: SegmentCursor): string | null => (cursor.next() ? cursor.term : null)

const leastOf = (terms: readonly (string | null)[]): string | null =>
  terms.reduce((least, term) => (least === null || (term !== null && term < least) ? term : least), null)

/** A segment this large is left as it is, in articles. */
const LARGEST = 8_000

/**
 * How many of the last segments to make into one: neighbours of about one size, so that an article is written again
 * only as often as the library doubles (O'Neil et al., "The log-structured merge-tree", 1996). 0: none.
 */
export function segmentsToMerge(sizes: readonly number[]): number {
  let sum = sizes.at(-1) ?? 0
  let count = 1
  for (let at = sizes.length - 2; at >= 0; at--) {
    const size = sizes[at] ?? 0
    if (size > 2 * sum || size + sum > LARGEST) break
    sum += size
    count++
  }
  return count > 1 ? count : 0
}
