import { expect, test } from 'vitest'
import { formatAgo, formatDay, formatDuration, formatMinutes, siteOf } from './format'
import type { Words } from './words'

test('days are written in the reader’s language; nonsense is not', () => {
  expect(formatDay('2026-03-14T12:00:00Z', 'en-GB')).toBe('14 March 2026')
  expect(formatDay('2026-03-14T12:00:00Z', 'zh-CN')).toBe('2026年3月14日')
  expect(formatDay('last Tuesday', 'en')).toBe('')
})

test('a day without an hour is the same day west of Greenwich', () => {
  expect(formatDay('2026-03-14', 'en-GB', 'America/New_York')).toBe('14 March 2026')
  expect(formatDay('2026-03-14T02:00:00Z', 'en-GB', 'America/New_York')).toBe('13 March 2026')
})

test('minutes and hours', () => {
  const words: Words = { language: 'en', say: (key, ...places) => [key, ...places].join(' ') }
  expect(formatMinutes(9, words)).toBe('minutes 9')
  expect(formatMinutes(9, words, 12)).toBe('minutes 9–12')
  expect(formatDuration(370, words)).toBe('hoursAndMinutes 6 10')
  expect(formatDuration(120, words)).toBe('hours 2')
  expect(formatDuration(0, words)).toBe('minutes 0')
})

test('times gone by', () => {
  const now = Date.UTC(2026, 0, 2)
  expect(formatAgo(now - 30_000, now, 'en')).toBe('this minute')
  expect(formatAgo(now - 120_000, now, 'en')).toBe('2 minutes ago')
  expect(formatAgo(now - 3 * 3_600_000, now, 'en')).toBe('3 hours ago')
  expect(formatAgo(now - 2 * 86_400_000, now, 'zh-CN')).toMatch(/前天|2天前/)
})

test('the site of an address', () => {
  expect(siteOf('https://www.harbour.example/a?b')).toBe('harbour.example')
  expect(siteOf('nonsense')).toBe('')
})
