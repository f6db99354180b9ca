const DAY = 24 * 60 * 60 * 1000
const SPANS = { daily: DAY, weekly: 7 * DAY, monthly: 30 * DAY } as const

/**
 * Whether a backup is to be made.
 * @param last when the last one was, in ms; null: never. A time that lies ahead (the clock was wrong) counts as never.
 */
export function isBackupDue(every: 'never' | keyof typeof SPANS, last: number | null, now: number): boolean {
  if (every === 'never') return false
  return last === null || last > now || now - last >= SPANS[every]
}

/** Those that go when `keep` are to stay, oldest first as they are given. */
export const backupsToDrop = <File>(made: readonly File[], keep: number): File[] =>
  made.slice(0, Math.max(0, made.length - keep))
