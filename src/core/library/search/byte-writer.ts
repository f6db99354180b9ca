/** Bytes that grow, with whole numbers in the variable length of seven bits a byte, lowest first (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>
  length = 0

  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room)
  }

  number(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.byte(rest)
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length + 1)
    this.#bytes[this.length++] = value
  }

  bytes(values: Uint8Array): void {
    if (this.length + values.length > this.#bytes.length) this.#grow(this.length + values.length)
    this.#bytes.set(values, this.length)
    this.length += values.length
  }

  clear(): void {
    this.length = 0
  }

  /** What was written; it stays as it is when more is. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length)
  }

  /** The same without a copy: valid until the next writing. */
  peek(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
