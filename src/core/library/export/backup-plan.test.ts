import { expect, test } from 'vitest'
import { backupsToDrop, isBackupDue } from './backup-plan'

const DAY = 24 * 60 * 60 * 1000

test('a backup is due when its span is over, when there was none, and when the clock was ahead', () => {
  expect(isBackupDue('never', null, 9)).toBe(false)
  expect(isBackupDue('weekly', null, 9)).toBe(true)
  expect(isBackupDue('weekly', 0, 7 * DAY - 1)).toBe(false)
  expect(isBackupDue('weekly', 0, 7 * DAY)).toBe(true)
  expect(isBackupDue('daily', 5 * DAY, 4 * DAY)).toBe(true)
})

test('the newest stay', () => {
  expect(backupsToDrop([1, 2, 3, 4], 3)).toEqual([1])
  expect(backupsToDrop([1, 2], 3)).toEqual([])
})
