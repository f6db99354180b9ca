import { describe, expect, it } from 'vitest'
import { tagCandidates } from './tag-candidates'

/** Full names by the surname they introduce. */
function fullNames(text: string, language = 'en'): Record<string, string> {
  const marked = tagCandidates({ title: '', text, language }).filter(({ fullName }) => fullName)
  return Object.fromEntries(
    marked.map(({ forms, fullName }) => [[...forms.keys()][0] ?? '', [...(fullName?.forms.keys() ?? [])][0] ?? '']),
  )
}

describe('markSurnames', () => {
  it('finds the bare name, though it opens a sentence or an office stands before it', () => {
    expect(fullNames('Mira Haddow dug. All saw Haddow dig, and Haddow sang.')).toEqual({ Haddow: 'Mira Haddow' })
    const office = 'So said Councillor Mira Haddow at noon. All saw Haddow dig, and Haddow sang.'
    expect(fullNames(office)).toEqual({ Haddow: 'Mira Haddow' })
  })

  it('keeps a full name that a long text says but once', () => {
    const filler = Array.from({ length: 60 }, () => 'The wind rose over the grey stones of the quay.').join('\n')
    const text = `Mira Haddow dug. All saw Haddow dig, and Haddow sang.\n${filler}`
    const kept = tagCandidates({ title: '', text, language: 'en' }).map(({ forms }) => [...forms.keys()][0])
    expect(kept).toContain('Mira Haddow')
  })

  it('takes no place and no thing for a person', () => {
    expect(fullNames('All of Sundania is dry. Rain falls in South Sundania; so says Sundania.')).toEqual({})
    expect(fullNames('He led the Harbour Trust. The trust was old, and that trust was poor.')).toEqual({})
    const german = 'Wir sahen Haller Wald. Den Wald liebt, wer am Wald wohnt, und Wald bleibt Wald.'
    expect(fullNames(german, 'de')).toEqual({})
  })
})
