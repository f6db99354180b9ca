import { expect, test } from 'vitest'
import { beginsCapital, hasLetter, LETTER } from './letters'

test.each(['a', 'É', 'ß', 'ж', 'Ω', 'א', 'ع', '茶', 'の', '한', 'ก'])('%s is a letter', (letter) => {
  expect(hasLetter(`12 ${letter}`)).toBe(true)
  expect(new RegExp(`^${LETTER}$`).test(letter)).toBe(true)
})

test.each(['', '2026', '99,90€', '「」、。', '— … “”', '：％', '😀', '\ue001', '×÷±'])('%s has none', (text) => {
  expect(hasLetter(text)).toBe(false)
})

test('capitals are those of every script that has them', () => {
  expect(['Ada', 'Éva', 'Жан', 'Ωρα'].every(beginsCapital)).toBe(true)
  expect(['ada', 'éva', '茶', '7', ''].some(beginsCapital)).toBe(false)
})
