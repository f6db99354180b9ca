import type { ArticleState } from '../state/article-state'
import type { PackedShares } from './packed-shares'
import { packStamp, type StampBase } from './packed-stamp'

/** The sparse columns of what few articles have; a column nobody needs is not there and costs nothing. */
export function packMarks(
  sorted: readonly ArticleState[],
  stamps: StampBase,
): Pick<PackedShares, 'favourite' | 'progress'> {
  const favourite: PackedShares['favourite'] = []
  const progress: PackedShares['progress'] = []
  for (const [index, share] of sorted.entries()) {
    if (share.favourite) favourite.push([index, share.favourite.value ? 1 : 0, packStamp(share.favourite.at, stamps)])
    if (!share.progress) continue
    const { round, furthest, finishedAt } = share.progress.value
    const finished = finishedAt === null ? null : finishedAt - stamps.base
    progress.push([index, round, Math.round(furthest * 1000), finished, packStamp(share.progress.at, stamps)])
  }
  return { ...(favourite.length > 0 && { favourite }), ...(progress.length > 0 && { progress }) }
}
