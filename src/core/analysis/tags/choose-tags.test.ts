import { describe, expect, it } from 'vitest'
import { chooseTags, type ScoredTag } from './choose-tags'
import { tagCandidates } from './tag-candidates'

/** The candidates of a text that are named, scored in this order. */
function scored(text: string, tags: readonly string[]): ScoredTag[] {
  const candidates = tagCandidates({ title: '', text, language: 'en' })
  return tags.flatMap((tag, index) =>
    candidates
      .filter(({ forms }) => forms.has(tag))
      .map((candidate) => ({ candidate, tag, score: tags.length - index, probability: 0.8 })),
  )
}

describe('chooseTags', () => {
  const introduced = 'At noon Mira Haddow opened the quay. Nobody but Haddow had a key, and Haddow kept it at home.'

  it('writes the full name of a person whom the text then calls by the surname', () => {
    expect(chooseTags(scored(introduced, ['Haddow', 'quay', 'Mira Haddow']), 3, 'en')).toEqual(['Mira Haddow', 'quay'])
  })

  it('keeps a name that the text says alone before it is part of another', () => {
    const place = 'All of Sundania is dry. Rain falls in South Sundania, and Sundania drinks it; so says Sundania.'
    expect(chooseTags(scored(place, ['Sundania', 'rain']), 3, 'en')).toContain('Sundania')
    expect(chooseTags(scored(place, ['Sundania', 'South Sundania']), 1, 'en')).toEqual(['Sundania'])
  })

  it('gives a part beside the whole only when it is mostly met by itself', () => {
    const moss =
      'Of peat moss he wrote, and of moss. He loved moss, and moss loved rain; so moss grew, and moss bloomed.'
    expect(chooseTags(scored(moss, ['peat moss', 'moss']), 3, 'en')).toEqual(['peat moss', 'moss'])
    const both = 'Of peat moss he wrote, and of moss. He loved peat moss, and peat moss loved rain.'
    expect(chooseTags(scored(both, ['peat moss', 'moss']), 3, 'en')).toEqual(['peat moss'])
  })

  it('gives no tag twice that differs by its joint alone', () => {
    const joints = 'We run TidalMesh at sea. Some write Tidal Mesh, and Tidal Mesh it is; the old TidalMesh runs on.'
    expect(chooseTags(scored(joints, ['Tidal Mesh', 'TidalMesh']), 3, 'en')).toEqual(['Tidal Mesh'])
  })
})
