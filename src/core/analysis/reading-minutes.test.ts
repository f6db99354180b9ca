import { describe, expect, it } from 'vitest'
import { readingMinutes } from './reading-minutes'

describe('readingMinutes', () => {
  it('takes a minute for 228 English words, 255 Chinese characters, 357 Japanese ones, 138 Arabic words', () => {
    expect(readingMinutes('word '.repeat(2280), 'en')).toBe(10)
    expect(readingMinutes('字'.repeat(2550), 'zh-CN')).toBe(10)
    expect(readingMinutes('かな漢字'.repeat(893), 'ja')).toBe(10)
    expect(readingMinutes('كلمة '.repeat(1380), 'ar')).toBe(10)
    expect(readingMinutes('слово '.repeat(1840), 'ru')).toBe(10)
  })

  it('counts the English words of a Chinese text and no punctuation', () => {
    expect(readingMinutes(`${'字，'.repeat(1275)}${'word '.repeat(1140)}`, 'zh')).toBe(10)
  })

  it('gives the first pictures twelve, eleven, ten seconds, later ones three', () => {
    expect(readingMinutes('word '.repeat(228), 'en', 8)).toBe(2)
    expect(readingMinutes('word '.repeat(228), 'en', 30)).toBe(3)
  })

  it('is never under a minute', () => {
    expect(readingMinutes('', null)).toBe(1)
  })
})
