import { expect, it } from 'vitest'
import { fold } from './fold'

it('folds two writings of one name to the same', () => {
  expect(fold('The Tide-Clock: a History')).toBe(fold('the tide clock — A history!'))
  expect(fold('《茶馆》，老舍')).toBe('茶馆老舍')
  expect(fold('ＡＢＣ・カフェ')).toBe('ａｂｃカフェ')
})

it('keeps letters and figures of every script', () => {
  expect(fold('Élan, Ωmega; Привет 12 ٣ สวัสดี ª º µ')).toBe('élanωmegaпривет12٣สวัสดีªºµ')
})
