import { expect, test } from 'vitest'
import { NoSettings, readSettingsFile, settingsFile } from './settings-file'

test('what was chosen comes back as it was, for sites too', () => {
  const stored = {
    'settings.reading.theme': 'sepia',
    'settings.reading.size@a.example': 24,
    'settings.opening.sites': ['a.example'],
    'draft.x': 'no setting',
  }
  const { values, refused } = readSettingsFile(settingsFile(stored))
  const { 'draft.x': _, ...chosen } = stored
  expect(values).toEqual(chosen)
  expect(refused).toEqual([])
})

test('nothing in a file is believed', () => {
  const settings = {
    'settings.reading.theme': 'comic',
    'settings.reading.size': 900,
    'settings.backup.every@a.example': 'daily',
    'settings.nothing.here': 1,
    'settings.__proto__.x': 1,
    'storage.key': 1,
    'settings.opening.sites': ['a.example', 7],
  }
  const { values, refused } = readSettingsFile(JSON.stringify({ format: 'lectern-settings', settings }))
  expect(values).toEqual({ 'settings.reading.size': 36, 'settings.opening.sites': ['a.example'] })
  expect(refused).toHaveLength(5)
})

test.each(['', '[]', 'null', '{"format":"other","settings":{}}', '{"format":"lectern-settings"}'])(
  '%s is no settings file',
  (text) => {
    expect(() => readSettingsFile(text)).toThrow(NoSettings)
  },
)
