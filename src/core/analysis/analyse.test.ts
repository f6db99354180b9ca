import { describe, expect, it } from 'vitest'
import { analyse } from './analyse'

const filler = (sentence: string, times: number): string => Array.from({ length: times }, () => sentence).join('\n')

const english = {
  title: 'Harwick reopens its tidal mill after forty years',
  lang: 'en-GB',
  text: [
    'The tidal mill of Harwick ground flour again on Saturday, forty years after its wheel stopped. Some three hundred people came to the quay to see the sluice open.',
    'How it came to this',
    'The Harwick Mill Trust bought the ruin in 2011 for one pound and has repaired it with the help of Dr. Ellen Marsh, an engineer who spent her evenings on the wheel. She said that the oak came from trees felled in the storm of 2014. The Trust raised £1.4 million, mostly from small gifts.',
    '- Opening hours',
    '- Tickets',
    'npm install tidal-mill --save-dev && make { all: true };',
    'The tidal mill works twice a day, whenever the tide leaves the pond. A miller opens the sluice, the water turns the wheel, and the stones grind about forty kilos of wheat in an hour. Bakers in Harwick have promised to buy the flour for a year. “It tastes of nothing but wheat,” said one of them.',
    'The Trust wants to teach schools how the tide was used for power long before steam. It has applied for money to build a small museum in the old granary. Whether the council will pay for the road to the quay is to be decided in spring.',
    'Volunteers are needed at the mill on weekends. Those who like early mornings are preferred, because the tide keeps its own hours and no one has yet persuaded it to change them.',
  ].join('\n'),
}

describe('analyse', () => {
  it('summarises an English article by sentences of its own, in order', () => {
    const { summary } = analyse(english)
    expect(summary).toHaveLength(2)
    const places = summary.map((sentence) => english.text.indexOf(sentence))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(summary[0]).toMatch(/^The tidal mill of Harwick ground flour again/)
  })

  it('takes headings, lists and code for no sentences', () => {
    const all = analyse(english, { sentences: 50 }).summary.join('\n')
    expect(all).not.toMatch(/How it came|Opening hours|Tickets|npm install/)
    expect(all).toContain('with the help of Dr. Ellen Marsh, an engineer who spent her evenings on the wheel.')
  })

  it('gives exactly as many sentences as asked for', () => {
    for (const sentences of [1, 4, 6]) expect(analyse(english, { sentences }).summary).toHaveLength(sentences)
  })

  it('gives a note no summary', () => {
    expect(
      analyse({ title: 'A note', lang: 'en', text: 'The shop is shut today. It opens tomorrow at nine.' }).summary,
    ).toEqual([])
  })

  it('suggests what an English article is about, without small words or fragments', () => {
    const { tags } = analyse(english)
    expect(tags.length).toBeLessThanOrEqual(6)
    expect(tags.map((tag) => tag.toLowerCase())).toEqual(expect.arrayContaining(['harwick', 'tidal mill']))
    for (const tag of tags) expect(tag).not.toMatch(/^(the|and|of|it|a)\b/i)
  })

  it('gives at most as many tags as asked for', () => {
    expect(analyse(english, { tags: 2 }).tags).toHaveLength(2)
  })

  it('says nothing of an empty text', () => {
    expect(analyse({ title: '', text: '', lang: null })).toEqual({ minutes: 1, summary: [], tags: [] })
  })

  it('takes no more than in proportion for a long text', () => {
    const quickest = (sentences: number): number => {
      const text = filler('The river rose again in the night and the lower town was cut off for hours.', sentences)
      const times = [0, 1, 2].map(() => {
        const start = performance.now()
        analyse({ title: 'The river rose', text, lang: 'en' })
        return performance.now() - start
      })
      return Math.min(...times)
    }
    // Twice what four times the text should take: what grew with its square would take sixteen times as long.
    expect(quickest(2000) / quickest(500)).toBeLessThan(8)
  })
})
