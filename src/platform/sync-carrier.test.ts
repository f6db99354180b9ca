import { expect, test } from 'vitest'
import { LibraryFull } from '../core/library/library-full'
import { createSyncCarrier, type SyncArea } from './sync-carrier'

function areaWith(changes: Partial<SyncArea> = {}) {
  const calls: unknown[][] = []
  const area: SyncArea = {
    get: async (keys) => {
      calls.push(['get', keys])
      return { a: 1 }
    },
    set: async (items) => void calls.push(['set', items]),
    remove: async (keys) => void calls.push(['remove', keys]),
    ...changes,
  }
  return { calls, carrier: createSyncCarrier(area) }
}

test('reads everything, writes many keys at once, removes what it is told', async () => {
  const { calls, carrier } = areaWith()
  expect(await carrier.read()).toEqual({ a: 1 })
  await carrier.write({ b: 2, c: 3 })
  await carrier.remove(['a'])
  expect(calls).toEqual([
    ['get', null],
    ['set', { b: 2, c: 3 }],
    ['remove', ['a']],
  ])
  expect(carrier.limits).toEqual({ itemBytes: 8192, totalBytes: 102_400, items: 512 })
})

test.each([
  'Resource::kQuotaBytesPerItem quota exceeded',
  'QUOTA_BYTES quota exceeded',
  'MAX_ITEMS quota exceeded',
  'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
])('"%s" is want of room', async (message) => {
  const { carrier } = areaWith({ set: () => Promise.reject(new Error(message)) })
  const error = await carrier.write({ a: 1 }).catch((reason) => reason)
  expect(error).toBeInstanceOf(LibraryFull)
  expect(error.place).toBe('sync')
})

test.each([
  'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
  'Resource::kMaxWriteOperationsPerMinute quota exceeded',
  'The network is gone',
])('"%s" is not', async (message) => {
  const { carrier } = areaWith({ set: () => Promise.reject(new Error(message)) })
  await expect(carrier.write({ a: 1 })).rejects.toThrow(message)
  await expect(carrier.write({ a: 1 })).rejects.not.toBeInstanceOf(LibraryFull)
})
