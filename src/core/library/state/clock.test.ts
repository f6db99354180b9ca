import { describe, expect, test } from 'vitest'
import { advanced, newDeviceState, tick, woundClock } from './clock'
import { counterLimit, counterOf, deviceOf, isStamp, makeStamp, nextStamp, wallOf } from './stamp'
import { compareStamps, horizonAt } from './stamp-order'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 0, 1)
const fail = () => {
  throw new Error('no new name was needed')
}

describe('a stamp', () => {
  test('says when and where, and sorts as text', () => {
    const stamp = makeStamp(NOW, 7, 'abcd1234')
    expect(isStamp(stamp)).toBe(true)
    expect([wallOf(stamp), counterOf(stamp), deviceOf(stamp)]).toEqual([NOW, 7, 'abcd1234'])
    expect(makeStamp(NOW - 1, 99, 'z0000000') < stamp && stamp < makeStamp(NOW, 8, '00000000')).toBe(true)
  })
  test('a full millisecond borrows the next', () => {
    expect(nextStamp(makeStamp(NOW, counterLimit - 1, 'abcd1234'))).toBe(makeStamp(NOW + 1, 0, 'abcd1234'))
  })
})

describe('a clock', () => {
  const stateAt = (clock: string) => ({ ...newDeviceState('abcd1234'), clock })

  test('follows the wall and never stands still', () => {
    const first = tick(newDeviceState('abcd1234'), NOW)
    expect(first).toBe(makeStamp(NOW, 0, 'abcd1234'))
    expect(tick(stateAt(first), NOW)).toBe(makeStamp(NOW, 1, 'abcd1234'))
    expect(tick(stateAt(first), NOW - 5000)).toBe(makeStamp(NOW, 1, 'abcd1234'))
  })
  test('goes beyond what it has heard', () => {
    const heard = advanced(makeStamp(NOW, 0, 'abcd1234'), makeStamp(NOW + 5000, 4, 'zzzzzzzz'), horizonAt(NOW))
    expect(tick(stateAt(heard), NOW)).toBe(makeStamp(NOW + 5000, 5, 'abcd1234'))
  })
  test('does not follow one that is set years ahead', () => {
    const clock = makeStamp(NOW, 0, 'abcd1234')
    expect(advanced(clock, makeStamp(NOW + 2 * DAY, 0, 'zzzzzzzz'), horizonAt(NOW))).toBe(clock)
  })
  test('is wound anew under a new name when the wall has been put right', () => {
    const ahead = stateAt(makeStamp(NOW + 400 * DAY, 0, 'abcd1234'))
    expect(woundClock(ahead, NOW, () => 'newname0')).toMatchObject({
      device: 'newname0',
      adopted: ['abcd1234'],
      seen: {},
    })
    const tolerable = stateAt(makeStamp(NOW + DAY / 2, 0, 'abcd1234'))
    expect(woundClock(tolerable, NOW, fail)).toBe(tolerable)
  })
})

test('a stamp that is not to be believed is older than any that is', () => {
  const horizon = horizonAt(NOW)
  const [old, recent, absurd, moreAbsurd] = [0, NOW + DAY, NOW + 2 * DAY, NOW + 999 * DAY].map((wall) =>
    makeStamp(wall, 0, 'abcd1234'),
  )
  const order = [recent, moreAbsurd, old, absurd].map(String).sort((a, b) => compareStamps(a, b, horizon))
  expect(order).toEqual([absurd, moreAbsurd, old, recent])
})
