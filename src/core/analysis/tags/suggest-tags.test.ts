import { describe, expect, it } from 'vitest'
import { suggestTags } from './suggest-tags'

const text = [
  'Johanna Weber has mapped the moss of the Ilmen valley for twelve years. Weber says that peat moss tells of the climate better than any gauge.',
  'Her colleagues at Ilmen Daily have followed her work. Ilmen Daily printed the first map of peat moss in spring, drawn by Tomas Reed.',
  'Weber’s map shows peat moss on forty hills. In the dry years peat moss died back; in wet years Weber found it on every stone of the valley.',
].join('\n')
const article = { title: 'The moss of Ilmen', text, language: 'en' }

describe('suggestTags', () => {
  it('prefers the full name and the whole phrase to their parts', () => {
    const tags = suggestTags(article, 5)
    expect(tags).toEqual(expect.arrayContaining(['peat moss']))
    expect(tags).not.toContain('Weber’s')
    expect(tags).not.toContain('peat')
  })

  it('gives no part of a tag, no single letter and no word that names no subject beside it', () => {
    const tidal = [
      'The tidal mill of Harwick has long been closed. Somebody asked for plan B, and plan B is long.',
      'A tidal mill needs a pond. The tidal mill at Harwick has one, and plan B keeps the pond. Somebody long gone dug it.',
    ].join('\n')
    const tags = suggestTags({ title: 'Plan B for the tidal mill of Harwick', text: tidal, language: 'en' }, 12)
    expect(tags).toContain('tidal mill')
    for (const poor of ['mill', 'tidal', 'B', 'long', 'Somebody', 'somebody']) expect(tags).not.toContain(poor)
  })

  it('leaves out the site and the author', () => {
    const named = { ...article, title: 'Ilmen Daily and Tomas Reed on the moss' }
    const tags = suggestTags({ ...named, siteName: 'Ilmen Daily', byline: 'By Tomas Reed' }, 20)
    expect(suggestTags(named, 20)).toEqual(expect.arrayContaining(['Ilmen Daily', 'Tomas Reed']))
    expect(tags).not.toContain('Ilmen Daily')
    expect(tags).not.toContain('Tomas Reed')
  })

  it('takes the publisher’s keywords as evidence, unless they are the whole site’s', () => {
    const before = suggestTags(article, 12).indexOf('climate')
    const listed = suggestTags({ ...article, keywords: ['Climate'] }, 12).indexOf('climate')
    expect(listed).toBeGreaterThanOrEqual(0)
    expect(listed < before || before === -1).toBe(true)
    const many = ['Climate', ...Array.from({ length: 20 }, (_, n) => `topic ${n}`)]
    expect(suggestTags({ ...article, keywords: many }, 12).indexOf('climate')).toBe(before)
  })

  it('gives fewer than asked for rather than doubtful ones', () => {
    const tags = suggestTags(article, 20)
    expect(tags.length).toBeGreaterThanOrEqual(2)
    expect(tags.length).toBeLessThan(10)
  })
})
