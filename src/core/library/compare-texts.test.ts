import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts'

test('what stayed the same is no change', () => {
  expect(compareTexts('One.\nTwo.', 'One.\n\nTwo.\n')).toEqual({ added: 0, removed: 0, changes: [] })
})

test('words are counted and shown in their paragraph', () => {
  const { added, removed, changes } = compareTexts(
    'The clock stood still.\nNobody knew why.\nIt was noon.',
    'The old clock stood still.\nNobody knew why.\nIt was long past noon.\nThen it rained.',
  )
  expect({ added, removed }).toEqual({ added: 6, removed: 0 })
  expect(changes).toHaveLength(3)
  expect(changes[0]?.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'same:The ',
    'added:old ',
    'same:clock stood still.',
  ])
  expect(changes[2]).toEqual([{ kind: 'added', text: 'Then it rained.' }])
})

test('a Chinese character is a word', () => {
  expect(compareTexts('钟停在正午。', '钟停在黄昏。')).toMatchObject({ added: 2, removed: 2 })
})

test('texts without a word in common are compared in no time', () => {
  const text = (word: string) => Array.from({ length: 400 }, (_, n) => `${word}${n} `.repeat(60)).join('\n')
  const began = performance.now()
  expect(compareTexts(text('a'), text('b'))).toMatchObject({ added: 24_000, removed: 24_000 })
  expect(performance.now() - began).toBeLessThan(5_000)
})
