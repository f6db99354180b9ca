import { expect, test } from 'vitest'
import { isFreeKey, pressedKey } from './pressed-key'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  pressedKey({
    key,
    code: '',
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...more,
  } as KeyboardEvent)

test('a key is what it writes, whatever the layout', () => {
  expect(press('t')).toBe('t')
  expect(press('T')).toBe('t')
  expect(press('?')).toBe('?')
  expect(press('е', { code: 'KeyT' })).toBe('t')
  expect(press('Escape')).toBe('Escape')
})

test('what is meant for the browser is left to it', () => {
  expect(press('f', { ctrlKey: true })).toBeNull()
  expect(press('f', { metaKey: true })).toBeNull()
  expect(press('a', { isComposing: true })).toBeNull()
  expect([' ', 'Tab', 'Enter', 'ArrowDown', 'Escape', 'F5', '/', "'"].filter(isFreeKey)).toEqual([])
  expect(['t', '?', '+', 'ж', '7'].every(isFreeKey)).toBe(true)
})
