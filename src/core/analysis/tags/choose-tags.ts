import type { TagCandidate } from './tag-candidates'

/** A candidate as it would be written, with what it scored. */
export interface ScoredTag {
  candidate: TagCandidate
  tag: string
  score: number
}

/** What a candidate loses when it is part of one already chosen. */
const FRAGMENT_PENALTY = 1
/** Only the best are looked at; nobody wants the rest. */
const POOL = 60

/** The best `count` of the candidates, none twice, fragments of a chosen one put back. */
export function chooseTags(scored: readonly ScoredTag[], count: number): string[] {
  const pool = [...scored]
    .sort((a, b) => b.score - a.score)
    .slice(0, POOL)
    .map((one) => ({ ...one, key: ` ${one.candidate.stems.join(' ')} ` }))
  const chosen: string[] = []
  while (chosen.length < count) {
    const best = pool.reduce<(typeof pool)[number] | undefined>(
      (top, next) => (!top || next.score > top.score ? next : top),
      undefined,
    )
    if (!best || best.score === Number.NEGATIVE_INFINITY) break
    chosen.push(best.tag)
    const written = best.tag.toLowerCase()
    for (const other of pool)
      if (other.tag.toLowerCase() === written) other.score = Number.NEGATIVE_INFINITY
      else if (best.key.includes(other.key)) other.score -= FRAGMENT_PENALTY
  }
  return chosen
}
