/** Cuts Marionette's stream into messages: each is its length in bytes, a colon and JSON. */
export class Frames {
  #rest: Buffer = Buffer.alloc(0)

  /** @returns the messages that `chunk` completes. */
  take(chunk: Buffer): unknown[] {
    this.#rest = Buffer.concat([this.#rest, chunk])
    const messages: unknown[] = []
    for (;;) {
      const colon = this.#rest.indexOf(':')
      if (colon < 0) return messages
      const end = colon + 1 + Number(this.#rest.subarray(0, colon))
      if (this.#rest.length < end) return messages
      messages.push(JSON.parse(this.#rest.subarray(colon + 1, end).toString()))
      this.#rest = this.#rest.subarray(end)
    }
  }
}

export function toFrame(message: unknown): string {
  const json = JSON.stringify(message)
  return `${Buffer.byteLength(json)}:${json}`
}
