/**
 * Writes the numbers in postings from `from` to `to`, ascending, into `into`, which must have room for them. All at once into an array: a call for every number takes longer than the number.
 *
 * @returns how many there are
 */
export function readPostings(bytes: Uint8Array, from: number, to: number, into: Uint32Array): number {
  let doc = -1
  let count = 0
  for (let at = from; at < to; ) {
    const byte = bytes[at++] as number
    let distance = byte & 0x7f
    for (let shift = 7, next = byte; next > 0x7f; shift += 7) {
      next = bytes[at++] as number
      distance |= (next & 0x7f) << shift
    }
    doc += distance + 1
    into[count++] = doc
  }
  return count
}
