import type { TagCandidate } from './tag-candidates'
import { worthShowing } from './tag-probability'

/** A candidate as it would be written, with what it scored. */
export interface ScoredTag {
  candidate: TagCandidate
  tag: string
  score: number
  /** That people would give it, 0 to 1. */
  probability: number
}

/** What a candidate loses when it is part of one already chosen. */
const FRAGMENT_PENALTY = 1
/** And when it is a chosen one with words added: in scripts without spaces those are mostly neighbours, not names. */
const EXTENSION_PENALTY = 0.5
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * The best of the candidates, none twice, fragments of a chosen one put back: `count` of them at most, and no more than are
 * likely enough.
 */
export function chooseTags(scored: readonly ScoredTag[], count: number): string[] {
  const pool = scored.map((one) => ({ ...one, key: ` ${one.candidate.stems.join(' ')} ` }))
  const chosen: ScoredTag[] = []
  while (chosen.length < count) {
    const best = pool.reduce<(typeof pool)[number] | undefined>(
      (top, next) => (!top || next.score > top.score ? next : top),
      undefined,
    )
    if (!best || best.score === Number.NEGATIVE_INFINITY) break
    chosen.push(best)
    const written = best.tag.toLowerCase()
    for (const other of pool)
      if (other.tag.toLowerCase() === written) other.score = Number.NEGATIVE_INFINITY
      else if (best.key.includes(other.key)) other.score -= FRAGMENT_PENALTY
      else if (UNSPACED.test(other.key) && other.key.includes(best.key)) other.score -= EXTENSION_PENALTY
  }
  return chosen.slice(0, worthShowing(chosen.map(({ probability }) => probability))).map(({ tag }) => tag)
}
