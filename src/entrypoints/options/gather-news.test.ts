import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announceNews } from '../../platform/library-channel'
import { gatherNews } from './gather-news'

const told: string[][] = []
let stop = () => {}
const arrived = () => vi.waitFor(() => expect(told.length).toBeGreaterThan(0), { timeout: 3_000, interval: 5 })

beforeEach(() => {
  told.length = 0
  stop = gatherNews(async (ids) => void told.push([...ids]))
})
afterEach(() => stop())

test('one change is told at once', async () => {
  const began = performance.now()
  announceNews({ ids: ['a'] })
  await arrived()
  expect(told).toEqual([['a']])
  expect(performance.now() - began).toBeLessThan(200)
})

test('many are told together once it is calm, each once', async () => {
  for (let batch = 0; batch < 4; batch++) {
    announceNews({ ids: Array.from({ length: 30 }, (_, n) => `${batch % 2}-${n}`) })
    await new Promise((later) => setTimeout(later, 120))
  }
  expect(told).toEqual([])
  await arrived()
  expect(told).toHaveLength(1)
  expect(told[0]).toHaveLength(60)
})
