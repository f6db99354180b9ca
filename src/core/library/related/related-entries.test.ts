import { expect, test } from 'vitest'
import { buildSegment } from '../search/build-segment'
import { IndexReader } from '../search/index-reader'
import { sampleEntry } from '../search/sample-entry'
import { relatedEntries } from './related-entries'

const TEXTS: Record<string, string> = {
  tides: 'The tide turns twice a day, and the tide clock with its one hand follows the moon over the harbour.',
  moon: 'How the moon pulls the sea: a tide is a wave as long as an ocean, and a tide clock can follow it.',
  bread: 'Flour, water and salt, left alone over night, become a dough that bakes into bread with a crust.',
  chess: 'White opens with the queen’s pawn, and black answers with a gambit nobody has played since the war.',
  zh: '潮汐每天涨落两次，潮汐钟只有一根指针，跟着月亮走过港口。',
  zhMoon: '月亮如何牵动海水：潮汐是一道与海洋等长的波浪，潮汐钟可以跟随它。',
}
const entries = Object.keys(TEXTS).map((id, n) => sampleEntry({ id, savedAt: n, title: id }))
const filler = Array.from({ length: 30 }, (_, n) => ({
  id: `filler${n}`,
  head: '',
  text: `the and a with over words ${n}`,
}))
const reader = new IndexReader(
  [buildSegment([...Object.entries(TEXTS).map(([id, text]) => ({ id, head: id, text })), ...filler])],
  new Set(),
)
const related = (id: string, tags: string[] = [], from = entries) =>
  relatedEntries({ id, title: id, tags }, TEXTS[id] ?? '', reader, from, 3).map((entry) => entry.id)

test('what speaks of the same is found, in Chinese too, and nothing else', () => {
  expect(related('tides')).toEqual(['moon'])
  expect(related('zh')).toEqual(['zhMoon'])
  expect(related('bread')).toEqual([])
})

test('a shared tag counts, and what lies in the bin does not', () => {
  const tagged = entries.map((entry) =>
    entry.id === 'chess' ? { ...entry, tags: ['Slow'] } : entry.id === 'moon' ? { ...entry, removedAt: 5 } : entry,
  )
  expect(related('tides', ['slow'], tagged)).toEqual(['chess'])
})
