import { expect, test } from 'vitest'
import { notRead } from '../annotations'
import { sampleEntry } from '../search/sample-entry'
import { mondayBefore, readingWeeks } from './reading-weeks'
import { monthsBefore, tagMonths } from './tag-months'

const at = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour).getTime()
const read = (finishedAt: number | null, minutes: number) =>
  sampleEntry({ id: `${finishedAt}`, minutes, reading: { ...notRead, finishedAt, progress: finishedAt ? 1 : 0.5 } })

test('a week begins on Monday at midnight, whatever the clocks do', () => {
  expect(mondayBefore(at(2026, 3, 29, 23))).toBe(at(2026, 3, 23, 0))
  expect(mondayBefore(at(2026, 3, 30, 0))).toBe(at(2026, 3, 30, 0))
})

test('what was read to its end counts in its week, in the order of weeks', () => {
  const weeks = readingWeeks(
    [read(at(2026, 4, 8), 7), read(at(2026, 4, 6, 0), 3), read(at(2026, 4, 5, 23), 20), read(null, 9), read(5, 50)],
    at(2026, 4, 9),
    3,
  )
  expect(weeks.map(({ minutes, articles }) => [minutes, articles])).toEqual([
    [0, 0],
    [20, 1],
    [10, 2],
  ])
})

test('tags are counted by the month an article was saved in, whatever their case', () => {
  const starts = monthsBefore(at(2026, 2, 14), 3)
  expect(starts).toEqual([at(2025, 12, 1, 0), at(2026, 1, 1, 0), at(2026, 2, 1, 0)])
  const entries = [
    sampleEntry({ id: 'a', savedAt: at(2026, 1, 31, 23), tags: ['Wool', 'silk'] }),
    sampleEntry({ id: 'b', savedAt: at(2026, 2, 1, 0), tags: ['wool'] }),
    sampleEntry({ id: 'c', savedAt: at(2025, 11, 30), tags: ['wool', 'old'] }),
  ]
  expect(tagMonths(entries, starts, 2)).toEqual([
    { tag: 'Wool', counts: [0, 1, 1] },
    { tag: 'silk', counts: [0, 1, 0] },
  ])
})
