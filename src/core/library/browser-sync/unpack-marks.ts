import { checkTime, Malformed } from '../check-shared'
import type { ArticleState } from '../state/article-state'
import { MOST_ROUNDS } from '../state/progress'
import { unpackStamp } from './packed-stamp'
import type { ReadColumns } from './read-columns'

/** What the sparse columns say of one record (see packMarks). @throws Malformed */
export function unpackMarks(columns: ReadColumns, record: number): Pick<ArticleState, 'favourite' | 'progress'> {
  const [favourite] = columns.rowsOf('favourite', record)
  const [progress] = columns.rowsOf('progress', record)
  return {
    favourite: favourite ? unpackFavourite(favourite, columns) : null,
    progress: progress ? unpackProgress(progress, columns) : null,
  }
}

function unpackFavourite([, value, packed]: unknown[], { stamps }: ReadColumns): ArticleState['favourite'] {
  const at = unpackStamp(packed, stamps)
  if (at === null || (value !== 0 && value !== 1)) throw new Malformed('no favourite')
  return { at, value: value === 1 }
}

function unpackProgress(row: unknown[], { stamps }: ReadColumns): ArticleState['progress'] {
  const [, round, thousandths, finished, packed] = row
  const at = unpackStamp(packed, stamps)
  if (at === null || !isWhole(round, MOST_ROUNDS) || !isWhole(thousandths, 1000)) throw new Malformed('no progress')
  const finishedAt = finished === null ? null : checkTime(checkTime(finished) + stamps.base)
  if (finishedAt !== null && thousandths !== 1000) throw new Malformed('no progress')
  return { at, value: { round, furthest: thousandths / 1000, finishedAt } }
}

const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
