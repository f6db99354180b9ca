import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflateText, inflateText } from './deflate-text'

test('text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      fc.pre(!/\p{Cs}/u.test(text))
      expect(await inflateText(await deflateText(text))).toBe(text)
    }),
  )
  const long = '羊毛 wool '.repeat(50_000)
  expect(await inflateText(await deflateText(long))).toBe(long)
})

test('what is no such text is refused', async () => {
  await expect(inflateText('%%%')).rejects.toThrow()
  await expect(inflateText(btoa('hello'))).rejects.toThrow()
  const broken = (await deflateText('wool '.repeat(100))).slice(0, 8)
  await expect(inflateText(broken)).rejects.toThrow()
})

test('what would unfold without end is stopped', async () => {
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64')
  expect(bomb.length).toBeLessThan(102_400)
  await expect(inflateText(bomb)).rejects.toThrow(RangeError)
})
