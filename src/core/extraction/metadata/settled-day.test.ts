import { expect, it } from 'vitest'
import { settledDay } from './settled-day'

it.each([
  ['a moment whose day is the same in Greenwich', '2021-05-03T09:30:00+02:00', null, '2021-05-03T09:30:00+02:00'],
  ['an evening in America, by its zone', '2021-05-03T21:30:00-07:00', null, '2021-05-03'],
  ['a morning in China, by its zone', '2021-05-03T06:30:00+08:00', null, '2021-05-03'],
  ['an evening in America, by what the page shows', '2021-05-04T02:30:00Z', '2021-05-03T22:30:00', '2021-05-03'],
  ['a day before that no zone explains', '2021-05-04T13:30:00Z', '2021-05-03', '2021-05-04T13:30:00Z'],
  ['a day after, as one of a change', '2021-05-03T02:30:00Z', '2021-05-04', '2021-05-03T02:30:00Z'],
  ['a day alone', '2021-05-03', '2021-05-02', '2021-05-03'],
])('%s', (_case, date, shown, expected) => {
  expect(settledDay(date, shown)).toBe(expected)
})
