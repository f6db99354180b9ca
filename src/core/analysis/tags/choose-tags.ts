import { isUnspaced } from './score-candidates'
import type { TagCandidate } from './tag-candidates'
import { GIVEN, worthShowing } from './tag-probability'

/** A candidate as it would be written, with what it scored. */
export interface ScoredTag {
  candidate: TagCandidate
  tag: string
  score: number
  /** That people would give it, 0 to 1. */
  probability: number
}

/** What a candidate loses when it is a chosen one with words added: without spaces those are mostly neighbours, not names. */
const EXTENSION_PENALTY = 0.25
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** A chosen word gives way to a longer tag in which so much of its occurrences lie. */
const MOSTLY = 0.6

interface Keyed extends ScoredTag {
  key: string
}

/** Occurrences, the title counted as one. */
const occurrences = ({ candidate }: ScoredTag): number => candidate.count + (candidate.inTitle ? 1 : 0)

const isSingleLetter = (tag: string): boolean => [...tag].length === 1 && !UNSPACED.test(tag)

/** Whether a chosen tag is little but a part of another that is about as likely. */
const givesWay = (part: Keyed, whole: Keyed): boolean =>
  !UNSPACED.test(whole.key) &&
  whole.key.includes(part.key) &&
  occurrences(whole) >= Math.max(2, MOSTLY * occurrences(part)) &&
  whole.probability >= part.probability / 2

/**
 * The best of the candidates, none twice, no part of a chosen one: `count` of them at most, and no more than are likely
 * enough.
 */
export function chooseTags(scored: readonly ScoredTag[], count: number, language: string): string[] {
  let pool: Keyed[] = scored
    .filter(({ tag }) => !isSingleLetter(tag))
    .map((one) => ({ ...one, key: ` ${one.candidate.stems.join(' ')} ` }))
  let chosen: Keyed[] = []
  while (chosen.length < count && pool.length > 0) {
    const best = pool.reduce((top, next) => (next.score > top.score ? next : top))
    chosen = [...chosen.filter((one) => !givesWay(one, best)), best]
    const written = best.tag.toLowerCase()
    pool = pool
      .filter(({ tag, key }) => tag.toLowerCase() !== written && !best.key.includes(key))
      .map((one) =>
        UNSPACED.test(one.key) && one.key.includes(best.key) ? { ...one, score: one.score - EXTENSION_PENALTY } : one,
      )
  }
  const probabilities = chosen.map(({ probability }) => probability)
  const given = isUnspaced(language) ? GIVEN.unspaced : GIVEN.spaced
  return chosen.slice(0, worthShowing(probabilities, given)).map(({ tag }) => tag)
}
