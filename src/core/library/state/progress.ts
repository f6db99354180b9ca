import type { Position, Reading, ReadingStep } from '../annotations'
import type { ArticleState, Register } from './article-state'
import { laterOf } from './later-of'
import type { Pen } from './pen'
import type { Horizon } from './stamp-order'

/** How far somebody came, and in which reading. Values are ordered (see `furtherOf`), so that they join by the highest. */
export interface Progress {
  /** 0 for the first reading, one more for each that was begun after the former was finished. */
  round: number
  /** 0 to 1, in thousandths: what is told and what is kept must be the same number. 1 when finished. */
  furthest: number
  finishedAt: number | null
}

/** The bound keeps a place that was written by hand from going where no reading could follow. */
export const MOST_ROUNDS = 10_000

function compareProgress(a: Progress, b: Progress): number {
  const end = ({ finishedAt }: Progress) => finishedAt ?? Number.POSITIVE_INFINITY
  if (a.round !== b.round) return a.round - b.round
  if (a.furthest !== b.furthest) return a.furthest - b.furthest
  return end(a) === end(b) ? 0 : end(a) < end(b) ? 1 : -1
}

/**
 * The later reading; within one the furthest, and of two that were finished the one finished first. Two devices that
 * both begin anew are in the same reading: counting, not naming, keeps a second device's first lines from undoing an
 * afternoon on the first.
 */
export function furtherOf(
  a: Register<Progress> | null,
  b: Register<Progress> | null,
  horizon: Horizon,
): Register<Progress> | null {
  if (a === null || b === null) return a ?? b
  const order = compareProgress(a.value, b.value)
  return order === 0 ? laterOf(a, b, horizon) : order > 0 ? a : b
}

export const readingOf = (
  progress: Register<Progress> | null,
  position: Register<Position | null> | null,
): Reading => ({
  position: position?.value ?? null,
  progress: progress?.value.furthest ?? 0,
  finishedAt: progress?.value.finishedAt ?? null,
})

/** The state after somebody has read on. The same state when it says nothing new. */
export function readOn(state: ArticleState, { position, finished, again }: ReadingStep, pen: Pen): ArticleState {
  const before = state.progress?.value ?? { round: 0, furthest: 0, finishedAt: null }
  const begun = again && before.finishedAt !== null && before.round < MOST_ROUNDS
  const from = begun ? { round: before.round + 1, furthest: 0, finishedAt: null } : before
  const came = Math.round((position?.progress ?? 0) * 1000) / 1000
  const value: Progress = {
    round: from.round,
    furthest: finished ? 1 : Math.max(from.furthest, came),
    finishedAt: finished ? (from.finishedAt ?? pen.now) : from.finishedAt,
  }
  const isNew = compareProgress(value, before) > 0
  const hasMoved =
    (position !== null || begun) && JSON.stringify(position) !== JSON.stringify(state.position?.value ?? null)
  if (!isNew && !hasMoved) return state
  return {
    ...state,
    progress: isNew ? { at: pen.stamp(), value } : state.progress,
    position: hasMoved ? { at: pen.stamp(), value: position } : state.position,
  }
}
