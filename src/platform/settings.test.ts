import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Settings } from '../core/settings/settings'
import { forgetSetting, forgetSite, readSettings, watchSettings, writeSetting } from './settings'

type Listener = (changes: Record<string, unknown>, area: string) => void
const kept = new Map<string, unknown>()
const listeners = new Set<Listener>()
const changed = (keys: string[]) => {
  for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local')
}

beforeEach(() => {
  kept.clear()
  listeners.clear()
  Object.assign(globalThis, {
    chrome: {
      storage: {
        local: {
          get: async (keys: string[]) => Object.fromEntries([...kept].filter(([key]) => keys.includes(key))),
          set: async (values: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(values)) kept.set(key, value)
            changed(Object.keys(values))
          },
          remove: async (keys: string | string[]) => {
            for (const key of [keys].flat()) kept.delete(key)
            changed([keys].flat())
          },
        },
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  })
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome')
})

test('a choice is kept under its own key, and may be taken back', async () => {
  expect((await readSettings()).reading.theme).toBe('auto')
  await writeSetting('reading', 'theme', 'dusk')
  await writeSetting('reading', 'size', 24, 'a.example')
  expect((await readSettings()).reading).toMatchObject({ theme: 'dusk', size: 20 })
  expect((await readSettings('a.example')).reading).toMatchObject({ theme: 'dusk', size: 24 })
  await forgetSite('a.example')
  expect((await readSettings('a.example')).reading.size).toBe(20)
  await forgetSetting('reading', 'theme')
  expect((await readSettings()).reading.theme).toBe('auto')
})

test('whoever watches hears of every change until it stops', async () => {
  const heard: Settings[] = []
  const stop = watchSettings((settings) => heard.push(settings))
  await expect.poll(() => heard.length).toBe(1)
  await writeSetting('reading', 'theme', 'night')
  await expect.poll(() => heard.at(-1)?.reading.theme).toBe('night')
  stop()
  await writeSetting('reading', 'theme', 'paper')
  expect(listeners.size).toBe(0)
  expect(heard.at(-1)?.reading.theme).toBe('night')
})
