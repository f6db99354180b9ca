import { expect, test } from 'vitest'
import { ranked } from './ranked'

test('in two parts, together all of them, best first and then the lower place', () => {
  const score = (place: number) => (place * 7919) % 13
  const places = Array.from({ length: 1000 }, (_, n) => (n * 389) % 1000)
  const parts = [...ranked(places, score)]
  expect(parts).toHaveLength(2)
  expect(parts.flat()).toEqual(places.toSorted((a, b) => score(b) - score(a) || a - b))
  expect([...ranked([], score)]).toEqual([[]])
})
