import { expect, test } from 'vitest'
import { byName, line, listOf, oneOf, type Setting, within } from './setting'
import { settingGroups } from './settings'
import { hasOwnSettings, isSettingKey, settingKey, settingKeys, settingsFrom } from './stored-settings'

test('every setting begins as a value that it takes itself', () => {
  for (const [group, settings] of Object.entries(settingGroups)) {
    for (const [name, setting] of Object.entries(settings) as [string, Setting<unknown>][]) {
      expect(setting.check(setting.initial), `${group}.${name}`).toEqual(setting.initial)
    }
  }
})

test('what was stored holds; what makes no sense does not', () => {
  const { reading } = settingsFrom({
    [settingKey('reading', 'theme')]: 'sepia',
    [settingKey('reading', 'face')]: 'comic',
    [settingKey('reading', 'size')]: 900,
    [settingKey('reading', 'hyphens')]: 'yes',
  })
  expect(reading).toMatchObject({ theme: 'sepia', face: 'serif', size: 36, hyphens: false })
})

test('a site has its own look, the others keep theirs', () => {
  const stored = {
    [settingKey('reading', 'theme')]: 'night',
    [settingKey('reading', 'size')]: 22,
    [settingKey('reading', 'theme', 'a.example')]: 'paper',
  }
  expect(settingsFrom(stored, 'a.example').reading).toMatchObject({ theme: 'paper', size: 22 })
  expect(settingsFrom(stored, 'b.example').reading.theme).toBe('night')
  expect(hasOwnSettings(stored, 'a.example')).toBe(true)
  expect(hasOwnSettings(stored, 'b.example')).toBe(false)
})

test('the keys to ask for cover everything that is read', () => {
  const asked = settingKeys('a.example')
  expect(asked).toContain('settings.reading.theme')
  expect(asked).toContain('settings.reading.theme@a.example')
  expect(asked.every(isSettingKey)).toBe(true)
})

test('lists and tables keep what they understand', () => {
  expect(listOf(line(5), 2).check(['one', 7, 'longer than five', 'third'])).toEqual(['one', 'longe'])
  expect(byName(within(0, 1, 0)).check({ a: 0.5, b: 'x', c: 9 })).toEqual({ a: 0.5, c: 1 })
  expect(byName(oneOf('a')).check(['a'])).toBeUndefined()
})
