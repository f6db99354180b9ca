import { expect, it } from 'vitest'
import { cleanTitle } from './clean-title'

it.each([
  ['The ferry is back after ten years | Harbour Times', 'The ferry is back after ten years'],
  ['The ferry is back after ten years - News - Harbour Times', 'The ferry is back after ten years'],
  ['短缺药品保供稳价 全力保障临床用药需求-海港网', '短缺药品保供稳价 全力保障临床用药需求'],
  [
    'Lamps – and how to trim them without burning your fingers',
    'Lamps – and how to trim them without burning your fingers',
  ],
  ['A well-known story', 'A well-known story'],
])('%s', (title, headline) => expect(cleanTitle(title, null)).toBe(headline))

it('takes away the site by its name, however long', () => {
  expect(cleanTitle('Ferry back | The Daily Harbour and Coast Review', 'The Daily Harbour and Coast Review')).toBe(
    'Ferry back',
  )
})
