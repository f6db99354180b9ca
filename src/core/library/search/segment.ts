import { ByteWriter } from './byte-writer'

/**
 * A part of the index, written once. Terms are sorted by code unit and front-coded in blocks: each says how many units
 * it shares with the one before and then its own, the first of them as the distance from its predecessor's; after them
 * the length of its postings in bytes. Postings are the distances between the numbers of the articles that have the
 * term. (Witten, Moffat, Bell: "Managing Gigabytes", 1999, chapters 3 and 4.)
 */
export interface Segment {
  /** Article ids; a posting is an index into them. */
  ids: readonly string[]
  dictionary: Uint8Array<ArrayBuffer>
  /** Two numbers a block: where it begins in `dictionary`, and where its postings begin. */
  blocks: Uint32Array<ArrayBuffer>
  postings: Uint8Array<ArrayBuffer>
}

/** Terms a block. More make the dictionary smaller and a lookup longer. */
const BLOCK = 24

/** Writes a segment, term by term in ascending order. */
export class SegmentWriter {
  readonly #dictionary = new ByteWriter(1 << 14)
  readonly #postings = new ByteWriter(1 << 14)
  readonly #blocks: number[] = []
  #terms = 0
  #before = ''

  /** @param postings of the term, encoded */
  add(term: string, postings: Uint8Array): void {
    if (this.#terms++ % BLOCK === 0) {
      this.#blocks.push(this.#dictionary.length, this.#postings.length)
      this.#before = ''
    }
    const shared = sharedLength(this.#before, term)
    // One byte says both lengths where they are short, as nearly always.
    const own = term.length - shared
    if (shared < 15 && own < 16) this.#dictionary.byte((shared << 4) | own)
    else {
      this.#dictionary.byte(0xf0)
      this.#dictionary.number(shared)
      this.#dictionary.number(own)
    }
    const distance = shared < this.#before.length ? this.#before.charCodeAt(shared) : 0
    for (let at = shared; at < term.length; at++) {
      this.#dictionary.number(term.charCodeAt(at) - (at === shared ? distance : 0))
    }
    this.#dictionary.number(postings.length)
    this.#postings.bytes(postings)
    this.#before = term
  }

  finish(ids: readonly string[]): Segment {
    return {
      ids,
      dictionary: this.#dictionary.written(),
      blocks: Uint32Array.from(this.#blocks),
      postings: this.#postings.written(),
    }
  }
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** Bytes it takes on the disk, about. */
export const segmentBytes = ({ ids, dictionary, blocks, postings }: Segment): number =>
  dictionary.byteLength + blocks.byteLength + postings.byteLength + ids.length * 24
