import { describe, expect, it } from 'vitest'
import { isPlainTerm } from './plain-terms'
import { scoreCandidates } from './score-candidates'
import { tagCandidates } from './tag-candidates'

describe('isPlainTerm', () => {
  it('knows plain words of computing and of English in any form, and no names', () => {
    for (const word of ['service', 'services', 'pods', 'api', 'queries']) expect(isPlainTerm(word)).toBe(true)
    for (const word of ['lindmouth', 'quaydb']) expect(isPlainTerm(word)).toBe(false)
  })

  it('ranks a name before a plain term that a Chinese text uses as often', () => {
    const line = (name: string): string => `港务局启用了 ${name} 来管理冷库的温度，船员们对此都很满意。`
    const text = Array.from({ length: 50 }, (_, n) => line(n % 2 === 0 ? 'Gateway' : 'Quayman')).join('\n')
    const tagged = { title: '渔港的冷库', text, language: 'zh' }
    const candidates = tagCandidates(tagged)
    const scores = scoreCandidates(candidates, tagged)
    const scoreOf = (form: string) => scores[candidates.findIndex(({ forms }) => forms.has(form))]
    expect(scoreOf('Quayman')).toBeGreaterThan(scoreOf('Gateway') ?? Number.NaN)
  })
})
