import { expect, it } from 'vitest'
import { oneLine } from './one-line'

it('makes one space of every run of white space', () => {
  expect(oneLine('\n  The\u00a0tide \t clock\u3000was\nwrong  ')).toBe('The tide clock was wrong')
  expect(oneLine('as it is')).toBe('as it is')
})
