/**
 * Writes the numbers in postings from `from` to `to`, ascending and counted from `base`, into `into`, which must have
 * room for them. All at once into an array: a call for every number takes longer than the number.
 *
 * @returns how many there are
 */
export function readPostings(bytes: Uint8Array, from: number, to: number, base: number, into: Uint32Array): number {
  let doc = base - 1
  let count = 0
  for (let at = from; at < to; ) {
    let distance = bytes[at++] as number
    if (distance > 0x7f) {
      distance &= 0x7f
      for (let shift = 7, next = 0x80; next > 0x7f; shift += 7) {
        next = bytes[at++] as number
        distance |= (next & 0x7f) << shift
      }
    }
    doc += distance + 1
    into[count++] = doc
  }
  return count
}
