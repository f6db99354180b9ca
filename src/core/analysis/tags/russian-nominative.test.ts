import { describe, expect, it } from 'vitest'
import { nominativeOfAdjective, nominativeOfNoun } from './russian-nominative'

const noun = (forms: string): string => nominativeOfNoun(new Map(forms.split(' ').map((form) => [form, 1])))

describe('nominativeOfNoun', () => {
  it.each([
    ['россии россию', 'россия'],
    ['ледоколов ледокола', 'ледокол'],
    ['туристов туристами', 'туристы'],
    ['думе думы думу', 'дума'],
    ['области областью', 'область'],
    ['жилья жилье', 'жилье'],
    ['мэра мэром', 'мэр'],
  ])('%s → %s', (forms, nominative) => expect(noun(forms)).toBe(nominative))

  it('leaves a form alone that does not tell', () => {
    expect(noun('нато')).toBe('нато')
    expect(noun('сочи')).toBe('сочи')
  })
})

describe('nominativeOfAdjective', () => {
  it('agrees with its noun', () => {
    expect(nominativeOfAdjective('московской', 'область')).toBe('московская')
    expect(nominativeOfAdjective('сланцевого', 'газ')).toBe('сланцевый')
    expect(nominativeOfAdjective('северного', 'море')).toBe('северное')
    expect(nominativeOfAdjective('олимпийских', 'игры')).toBe('олимпийские')
  })
})
