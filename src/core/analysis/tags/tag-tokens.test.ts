import { describe, expect, it } from 'vitest'
import { tagTokens } from './tag-tokens'

const names = (line: string, language: string): string[] =>
  tagTokens(line, language)
    .filter(({ isFunction }) => !isFunction)
    .map(({ text }) => text)

describe('tagTokens', () => {
  it('takes capitals among small letters for a name, and none in a line that shouts', () => {
    expect(names('the ferry left for the US and asked us', 'en')).toContain('US')
    expect(names('the ferry left for the US and asked us', 'en')).not.toContain('us')
    expect(names('WHAT IT IS ABOUT', 'en')).toEqual([])
  })

  it('takes a small word with a capital before another for the beginning of a name, inside a sentence', () => {
    expect(names('the road to New Harwick', 'en')).toContain('New')
    expect(names('New Harwick roads', 'en')).not.toContain('New')
    expect(names('the new harwick roads', 'en')).not.toContain('new')
    expect(names('wenn Sie Fragen haben', 'de')).toEqual(['Fragen'])
  })

  it('takes an English small word for a name in a Chinese text', () => {
    expect(names('我们用 Go 编写', 'zh')).toContain('Go')
    expect(names('他说 let it go 然后', 'zh')).not.toContain('go')
  })
})
