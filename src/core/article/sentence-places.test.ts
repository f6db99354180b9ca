import { expect, test } from 'vitest'
import { sentencePlaces } from './sentence-places'

const TEXT = 'The mill was sold. Nobody asked why.\nIt stands  empty now. The mill was sold.'
const at = (sentences: string[]) =>
  sentencePlaces(TEXT, sentences).map((place) => place && TEXT.slice(place.start, place.end))

test('each sentence is found where it stands, one after the other', () => {
  expect(sentencePlaces(TEXT, ['The mill was sold.', 'Nobody asked why.', 'The mill was sold.'])).toEqual([
    { start: 0, end: 18 },
    { start: 19, end: 36 },
    { start: 59, end: 77 },
  ])
})

test('white space may differ', () => {
  expect(at(['It stands empty now.'])).toEqual(['It stands  empty now.'])
})

test('a sentence of an older reading is found before the others or not at all', () => {
  expect(at(['It stands empty now.', 'Nobody asked why.', 'The wheel is gone.', ' '])).toEqual([
    'It stands  empty now.',
    'Nobody asked why.',
    null,
    null,
  ])
})
