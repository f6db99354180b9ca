import { beforeEach, expect, test, vi } from 'vitest'
import { callPage } from '../../platform/page-access'
import { isLoaded, onTabLoaded } from '../../platform/tabs'
import { openLinkInReader, startLinkReader } from './link-reader'

const tab = { id: 7, url: 'https://harbour.example/ferry' }
const noted = new Set<number>()
const soon = () => new Promise((over) => setTimeout(over, 1))

vi.mock('../../platform/page-access', () => ({ callPage: vi.fn(async () => 'opened') }))
vi.mock('../../platform/site-permission', () => ({ requestSite: async () => true }))
vi.mock('./settings', () => ({ settingsNow: async () => ({}) }))
vi.mock('../../platform/tabs', () => ({
  isLoaded: vi.fn(async () => true),
  onTabLoaded: vi.fn(),
  openTab: async () => tab,
}))
vi.mock('../../platform/tabs-to-read', () => ({
  async rememberTab(id: number) {
    await soon()
    noted.add(id)
  },
  async isTabToRead(id: number) {
    const was = noted.has(id)
    await soon()
    return was
  },
  async forgetTab(id: number) {
    await soon()
    noted.delete(id)
  },
}))

/** Tells the background that the tab has loaded. */
let loaded = async (_as?: { id: number; url: string | undefined }): Promise<void> => undefined
beforeEach(() => {
  vi.mocked(callPage).mockClear()
  startLinkReader()
  const [listener] = vi.mocked(onTabLoaded).mock.lastCall ?? []
  loaded = async (as: { id: number; url: string | undefined } = tab) => void (await listener?.(as))
})

test('a tab that has loaded before it was noted is read', async () => {
  await Promise.all([openLinkInReader(tab.url), loaded()])
  expect(callPage).toHaveBeenCalledTimes(1)
})

test('a tab whose loading is told while it is looked up is read once', async () => {
  vi.mocked(isLoaded).mockImplementationOnce(async () => {
    void loaded()
    return true
  })
  await openLinkInReader(tab.url)
  await loaded()
  expect(callPage).toHaveBeenCalledTimes(1)
})

test('a tab that loads later is read then, and no other tab ever', async () => {
  vi.mocked(isLoaded).mockResolvedValueOnce(false)
  await loaded()
  await openLinkInReader(tab.url)
  expect(callPage).not.toHaveBeenCalled()
  await loaded()
  await loaded()
  expect(callPage).toHaveBeenCalledTimes(1)
})

test('a page that we may not see leaves the note to the one after it', async () => {
  vi.mocked(isLoaded).mockResolvedValueOnce(false)
  await openLinkInReader(tab.url)
  await loaded({ id: tab.id, url: undefined })
  expect(callPage).not.toHaveBeenCalled()
  await loaded()
  expect(callPage).toHaveBeenCalledTimes(1)
})
