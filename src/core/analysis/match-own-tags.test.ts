import { describe, expect, it } from 'vitest'
import { matchOwnTags } from './match-own-tags'

const tags = (suggested: string[], own: string[]): string[] =>
  matchOwnTags(suggested, own).map(({ tag, own: mine }) => (mine ? `*${tag}` : tag))

describe('matchOwnTags', () => {
  it('turns a suggestion into the tag already used and puts it first', () => {
    expect(tags(['Berlin', 'Electric cars', 'Energy'], ['electric car'])).toEqual(['*electric car', 'Berlin', 'Energy'])
  })

  it('sees through case, width, accents and joints', () => {
    expect(
      tags(
        ['ＪａｖａＳｃｒｉｐｔ', 'São Paulo', 'machine learning', 'Node.js'],
        ['javascript', 'Sao Paulo', 'machine-learning', 'nodejs'],
      ),
    ).toEqual(['*javascript', '*Sao Paulo', '*machine-learning', '*nodejs'])
  })

  it('keeps C, C++ and C# apart', () => {
    expect(tags(['C', 'C++'], ['C#'])).toEqual(['C', 'C++'])
  })

  it('gives no tag twice', () => {
    expect(tags(['Cities', 'city'], [])).toEqual(['Cities'])
    expect(tags(['Cities', 'city'], ['Town'])).toEqual(['Cities'])
  })

  it('sees through British spelling, and plural and case in other languages', () => {
    expect(tags(['Colour', 'City centre'], ['color', 'city center'])).toEqual(['*color', '*city center'])
    expect(tags(['Fotografien', 'Städte'], ['Fotografie', 'Stadt'])).toEqual(['*Fotografie', 'Städte'])
    expect(tags(['Выборы', 'Россия'], ['выборов', 'россии'])).toEqual(['*выборов', '*россии'])
  })

  it('keeps different words apart', () => {
    expect(tags(['News', 'Paris', 'Java'], ['new york', 'Pari', 'JavaScript'])).toEqual(['News', 'Paris', 'Java'])
  })

  it('matches Chinese by the same characters', () => {
    expect(tags(['腾讯', '阿里'], ['阿里'])).toEqual(['*阿里', '腾讯'])
  })
})
