import type { ArticleState } from '../state/article-state'
import { deflateText } from './deflate-text'
import { packShares } from './pack-shares'
import type { PlaceRoom } from './place-room'

/** A share and what decides its place in the queue for room. */
export interface Candidate {
  share: ArticleState
  /** In the bin: small, and the others must learn of it. */
  removed: boolean
  archived: boolean
  savedAt: number
}

export interface Fit {
  /** The deflated text of those that fit. */
  packed: string
  count: number
}

const rank = ({ removed, archived }: Candidate): number => (removed ? 0 : archived ? 2 : 1)

/** The order in which shares get room: removals, then the unread, then the archived; the newest first in each. */
export const byImportance = (a: Candidate, b: Candidate): number => rank(a) - rank(b) || b.savedAt - a.savedAt

/** Tried first: about what an account has room for. To pack all of a large library would hold up whoever saves meanwhile. */
const FIRST = 2_000

/** Two counts closer than this are as good as each other: each further step costs a deflate. */
const CLOSE = 4

/**
 * As many of the candidates, taken in order, as there is room for. What a record costs depends on its neighbours, so the
 * number is found by trying: by doubling first, then by proportion between the bounds.
 * @param candidates in the order of importance
 */
export async function fitShares(
  candidates: readonly Candidate[],
  names: readonly string[],
  room: PlaceRoom,
): Promise<Fit> {
  const pack = async (count: number): Promise<Fit> => {
    const shares = candidates.slice(0, count).map(({ share }) => share)
    return { packed: await deflateText(packShares(shares, names)), count }
  }
  let best = await pack(0)
  let tooMany: Fit | null = null
  for (let count = FIRST; tooMany === null; count *= 2) {
    const tried = await pack(Math.min(count, candidates.length))
    if (!room.holds(tried.packed.length)) tooMany = tried
    else if (tried.count === candidates.length) return tried
    else best = tried
  }
  while (tooMany.count - best.count > CLOSE) {
    const share = (room.characters - best.packed.length) / (tooMany.packed.length - best.packed.length)
    const span = tooMany.count - best.count
    // Off the very ends, so that every step shrinks the span by an eighth at least.
    const step = Math.round(span * Math.min(7 / 8, Math.max(1 / 8, share)))
    const tried = await pack(best.count + Math.min(span - 1, Math.max(1, step)))
    if (room.holds(tried.packed.length)) best = tried
    else tooMany = tried
  }
  return best
}
