import { isUnspaced } from './score-candidates'
import type { TagCandidate } from './tag-candidates'
import { tagKey } from './tag-key'
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
  /** The tag but for case, accents and joints. */
  written: string
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

/** Whether most occurrences of a word lie outside a chosen tag of which it is a part. */
const standsAlone = (part: Keyed, whole: Keyed): boolean => occurrences(whole) < occurrences(part) / 2

/** Whom the text calls by the surname alone is written with the full name, and ranked as either. */
function withFullNames(scored: readonly ScoredTag[]): ScoredTag[] {
  const surnames = new Map(scored.map((one) => [one.candidate.fullName, one]))
  const known = new Set(scored.map(({ candidate }) => candidate))
  return scored
    .filter(({ candidate: { fullName } }) => !fullName || !known.has(fullName))
    .map((one) => {
      const surname = surnames.get(one.candidate)
      return surname && surname.score > one.score
        ? { ...one, score: surname.score, probability: surname.probability }
        : one
    })
}

/**
 * The best of the candidates, none twice, no part of a chosen one that is not a tag by itself: `count` of them at most, and
 * no more than are likely enough.
 */
export function chooseTags(scored: readonly ScoredTag[], count: number, language: string): string[] {
  let pool: Keyed[] = withFullNames(scored)
    .filter(({ tag }) => !isSingleLetter(tag))
    .map((one) => ({ ...one, key: ` ${one.candidate.stems.join(' ')} `, written: tagKey(one.tag) }))
  let chosen: Keyed[] = []
  while (chosen.length < count && pool.length > 0) {
    const best = pool.reduce((top, next) => (next.score > top.score ? next : top))
    chosen = [...chosen.filter((one) => !givesWay(one, best)), best]
    pool = pool
      .filter((one) => one.written !== best.written && (!best.key.includes(one.key) || standsAlone(one, best)))
      .map((one) =>
        UNSPACED.test(one.key) && one.key.includes(best.key) ? { ...one, score: one.score - EXTENSION_PENALTY } : one,
      )
  }
  const probabilities = chosen.map(({ probability }) => probability)
  const given = isUnspaced(language) ? GIVEN.unspaced : GIVEN.spaced
  return chosen.slice(0, worthShowing(probabilities, given)).map(({ tag }) => tag)
}
