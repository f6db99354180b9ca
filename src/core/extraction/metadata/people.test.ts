import { expect, it } from 'vitest'
import { isPersonName, peopleAtStart, peopleOf } from './people'

it.each([
  ['Mary Miller', true],
  ['Juan de la Cruz', true],
  ["Mary O'Miller-Baker", true],
  ['أحمد البستاني', true],
  ['张三', true],
  ['Reuters', false],
  ['the old pear', false],
  ['Orchard Notes For All The World', false],
])('a person: %s', (name, expected) => {
  expect(isPersonName(name)).toBe(expected)
})

it.each([
  ['Mary Miller, Bob Baker, and Ann Carter', ['Mary Miller', 'Bob Baker', 'Ann Carter']],
  ['Marie Poirier et Jean Prunier', ['Marie Poirier', 'Jean Prunier']],
  ['张三、李四', ['张三', '李四']],
  ['Miller, Mary', ['Miller, Mary']],
  ['Bread & Butter', ['Bread & Butter']],
])('the people of %s', (text, expected) => {
  expect(peopleOf(text)).toEqual(expected)
})

it.each([
  ['Mary Miller and Bob Baker in the north', ['Mary Miller', 'Bob Baker']],
  ['Mary Miller, Orchard', ['Mary Miller']],
  ['Mary', ['Mary']],
  ['Monday the pears were ripe', []],
  ['the pears of Mary Miller', []],
])('the people at the start of %s', (text, expected) => {
  expect(peopleAtStart(text)).toEqual(expected)
})
