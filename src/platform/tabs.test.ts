import { expect, test, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import { browser } from './browser'
import { isLoaded, onTabLoaded } from './tabs'

const url = 'https://harbour.example/ferry'

test('a tab is told once its page has loaded, not for the blank one Firefox opens it on', async () => {
  const addListener = vi.fn()
  Object.assign(browser, { tabs: { onUpdated: { addListener } } })
  const loaded = vi.fn(async () => undefined)
  onTabLoaded(loaded)
  const tell = addListener.mock.lastCall?.[0] as (id: number, change: { status?: string }, tab: { url: string }) => void
  tell(7, { status: 'complete' }, { url: 'about:blank' })
  tell(7, { status: 'loading' }, { url })
  tell(7, {}, { url })
  expect(loaded).not.toHaveBeenCalled()
  tell(7, { status: 'complete' }, { url })
  expect(loaded).toHaveBeenCalledExactlyOnceWith({ id: 7, url })
})

test.each([
  ['complete', url, true],
  ['complete', undefined, false],
  ['complete', 'about:blank', false],
  ['loading', url, false],
])('a tab that is %s at %s is loaded: %s', async (status, address, expected) => {
  const tab = { status, url: address } as Tabs.Tab
  Object.assign(browser, { tabs: { get: async () => tab } })
  expect(await isLoaded(7)).toBe(expected)
})
