import { ByteWriter } from './byte-writer'
import { eachPosting } from './postings'
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
  const open = cursors.map((cursor) => cursor.next())
  const writer = new SegmentWriter()
  const postings = new ByteWriter(1 << 12)
  for (let step = 1; ; step++) {
    const term = leastTerm(cursors, open)
    if (term === null) break
    postings.clear()
    let last = -1
    cursors.forEach((cursor, n) => {
      if (!open[n] || cursor.term !== term) return
      eachPosting(segments[n]?.postings ?? new Uint8Array(), cursor.from, cursor.to, (doc) => {
        const number = numbers[n]?.[doc] ?? -1
        if (number < 0) return
        postings.number(number - last - 1)
        last = number
      })
      open[n] = cursor.next()
    })
    if (postings.length > 0) writer.add(term, postings.peek())
    if (step % SLICE === 0) yield
  }
  return writer.finish(ids)
}

function leastTerm(cursors: readonly SegmentCursor[], open: readonly boolean[]): string | null {
  let least: string | null = null
  cursors.forEach(({ term }, n) => {
    if (open[n] && (least === null || term < least)) least = term
  })
  return least
}

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
