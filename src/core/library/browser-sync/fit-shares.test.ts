import { expect, test } from 'vitest'
import { emptyState } from '../state/article-state'
import { makeStamp } from '../state/stamp'
import { deflateText } from './deflate-text'
import { type Candidate, fitShares } from './fit-shares'
import { packShares } from './pack-shares'

const NAME = 'aaaaaaaa'
const candidate = (n: number): Candidate => ({
  share: {
    ...emptyState(String(n).padStart(22, '0')),
    saved: { at: makeStamp(1e12 + n, 0, NAME), value: (n * 7_919) % 1e9 },
  },
  removed: false,
  archived: false,
  savedAt: n,
})
const roomOf = (characters: number) => ({ characters, holds: (length: number) => length <= characters })

test.each([0, 5, 3_000, 5_000])(
  'where %i fit that many are taken, and of more never twice as many packed',
  async (fit) => {
    const candidates = Array.from({ length: 20_000 }, (_, n) => candidate(n))
    const shares = candidates.slice(0, fit).map(({ share }) => share)
    const room = roomOf((await deflateText(packShares(shares, [NAME]))).length)
    const packed: number[] = []
    candidates.slice = (from, to) => {
      packed.push(to ?? 0)
      return Array.prototype.slice.call(candidates, from, to)
    }
    const { count, packed: text } = await fitShares(candidates, [NAME], room)
    expect(room.holds(text.length)).toBe(true)
    expect(Math.abs(count - fit)).toBeLessThanOrEqual(fit / 100 + 8)
    expect(Math.max(...packed)).toBeLessThanOrEqual(Math.max(2_000, 2 * fit))
  },
)

test('where there is room for all, all are taken', async () => {
  const candidates = Array.from({ length: 4_500 }, (_, n) => candidate(n))
  expect((await fitShares(candidates, [NAME], roomOf(1e9))).count).toBe(4_500)
})
