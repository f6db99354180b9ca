import type { Kept } from './kept'

/** What a run would do that nobody may have meant. */
export interface Losses {
  /** Entries that would go to the bin or have their page replaced by another. */
  ids: string[]
  /** Titles of the first of them. */
  titles: string[]
  /** Entries in the library before. */
  of: number
}

/** A run stopped before it changed anything. `consentTo` in the next run lets the same losses through. */
export class TooManyLosses extends Error {
  readonly losses: Losses
  constructor(losses: Losses) {
    super(`This would delete or replace ${losses.ids.length} of ${losses.of} articles.`)
    this.name = 'TooManyLosses'
    this.losses = losses
  }
}

const FEW = 10
const SHARE = 1 / 5
const TITLES = 20

/**
 * @param before everything in the library
 * @param after the entries as a run would write them
 * @param consented the number of losses a person has agreed to; 0: nobody was asked
 * @throws TooManyLosses when more than ten and more than a fifth would go
 */
export function brake(before: ReadonlyMap<string, Kept>, after: readonly Kept[], consented: number): void {
  const alive = [...before.values()].filter(({ entry }) => entry.removedAt === null)
  const lost = after.filter(({ entry }) => {
    const present = before.get(entry.id)?.entry
    if (!present || present.removedAt !== null) return false
    return entry.removedAt !== null || entry.title !== present.title
  })
  if (lost.length <= FEW || lost.length <= alive.length * SHARE || lost.length <= consented) return
  const titles = lost.slice(0, TITLES).map(({ entry }) => entry.title)
  throw new TooManyLosses({ ids: lost.map(({ entry }) => entry.id), titles, of: alive.length })
}
