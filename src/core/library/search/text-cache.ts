import type { IndexedText } from './build-segment'
import { foldText } from './fold'

/** Reads texts from the disk; those that are not there are left out. */
export type ReadTexts = (ids: readonly string[]) => Promise<IndexedText[]>

/** Folded texts that are kept at hand, in characters: ten thousand articles of a usual length. */
const MOST = 40_000_000

/** Folded texts, read once: checking a candidate must not wait for the disk again. */
export class TextCache {
  readonly #read: ReadTexts
  readonly #texts = new Map<string, string>()
  #length = 0

  constructor(read: ReadTexts) {
    this.#read = read
  }

  /** The folded text of an article, head first, if it is at hand. */
  get(id: string): string | undefined {
    return this.#texts.get(id)
  }

  get isFull(): boolean {
    return this.#length >= MOST
  }

  forget(id: string): void {
    this.#length -= this.#texts.get(id)?.length ?? 0
    this.#texts.delete(id)
  }

  /** Has them at hand, one that is not on the disk as an empty text. */
  async load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#texts.has(id))
    if (missing.length === 0) return
    const found = new Map((await this.#read(missing)).map(({ id, head, text }) => [id, `${head}\n${text}`]))
    this.#drop(ids)
    for (const id of missing) {
      this.forget(id)
      const text = foldText(found.get(id) ?? '')
      this.#texts.set(id, text)
      this.#length += text.length
    }
  }

  /** The oldest go, but none that is asked for now. */
  #drop(wanted: readonly string[]): void {
    if (!this.isFull) return
    const keep = new Set(wanted)
    for (const id of this.#texts.keys()) {
      if (this.#length < MOST / 2) return
      if (!keep.has(id)) this.forget(id)
    }
  }
}
