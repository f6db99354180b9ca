import { describe, expect, it } from 'vitest'
import { wordRarity } from './word-rarity'

describe('wordRarity', () => {
  it('knows what any Chinese text may say from what few say', () => {
    expect(wordRarity('问题', 'zh')).toBe(0)
    expect(wordRarity('灯塔', 'zh')).toBe(1)
    expect(wordRarity('问题', 'zh')).toBeLessThan(wordRarity('科研', 'zh'))
  })

  it('takes words of other languages as rare', () => expect(wordRarity('problem', 'en')).toBe(1))
})
