/** Tells the numbers in postings from `from` to `to`, ascending. @returns how many there are */
export function eachPosting(bytes: Uint8Array, from: number, to: number, tell: (doc: number) => void): number {
  let doc = -1
  let count = 0
  for (let at = from; at < to; count++) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      distance |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    doc += distance + 1
    tell(doc)
  }
  return count
}
