/** A small generator with a seed (mulberry32 by Tommy Ettinger, public domain): runs must be comparable. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** As words are used: the first of the list often, the last hardly ever (Zipf, exponent 1). */
  pickUsual<Item>(items: readonly Item[]): Item
  chance(probability: number): boolean
}

export function dice(seed: number): Dice {
  const random = seeded(seed)
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(items.length - 1, Math.floor(index))]
    if (item === undefined) throw new RangeError('Nothing to choose from.')
    return item
  }
  return {
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
    pick: (items) => at(items, random() * items.length),
    // The inverse of a logarithmic distribution function.
    pickUsual: (items) => at(items, (items.length + 1) ** random() - 1),
    chance: (probability) => random() < probability,
  }
}
