import { describe, expect, it } from 'vitest'
import { readingTime } from './reading-time'

const readingMinutes = (...text: Parameters<typeof readingTime>) => readingTime(...text).minutes

describe('readingTime', () => {
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

  it('tells a range for much code, and for a language nobody has measured', () => {
    const code = 'const mill = { wheel: turns(4), stone: "flint" }; return mill.grind(corn);\n'
    expect(readingTime(`${'word '.repeat(684)}\n${code.repeat(60)}`, 'en')).toEqual({ minutes: 4, atMost: 9 })
    expect(readingTime('unan daou tri '.repeat(1000), 'br')).toEqual({ minutes: 13, atMost: 16 })
    expect(readingTime(`${'word '.repeat(2280)}\n${code}`, 'en')).toEqual({ minutes: 10 })
  })
})
