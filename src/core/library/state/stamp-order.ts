import { counterLimit, makeStamp, type Stamp } from './stamp'

/** The last stamp to be believed: see `horizonAt`. */
export type Horizon = Stamp

/** How far a device's clock may run ahead of ours before its stamps are no longer taken at their word. */
const TOLERANCE_MS = 24 * 60 * 60 * 1000

/** @param now ms since 1970 */
export const horizonAt = (now: number): Horizon =>
  makeStamp(Math.max(0, now) + TOLERANCE_MS, counterLimit - 1, 'zzzzzzzz')

/** A stamp from a clock that is set wrong: theirs too late or ours too early. */
export const isBeyond = (stamp: Stamp, horizon: Horizon): boolean => stamp > horizon

/**
 * Orders two stamps. A stamp beyond the horizon counts as older than any within it: what a clock set years ahead has
 * written is kept as long as nobody else says otherwise, and never shuts anybody out. It is the order that is bounded,
 * not the stamp: a stamp rewritten on receipt would be newer at every merge, and would be lost should our own clock
 * be the wrong one.
 */
export function compareStamps(a: Stamp, b: Stamp, horizon: Horizon): number {
  const beyond = isBeyond(a, horizon)
  if (beyond !== isBeyond(b, horizon)) return beyond ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
