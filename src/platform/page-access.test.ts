import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { beforeEach, expect, test, vi } from 'vitest'
import fake from '../../tests/fakes/browser'
import { settingsFrom } from '../core/settings/stored-settings'
import type { ContentBridge } from './content-bridge'
import { callPage, forbiddenReason, PageForbidden } from './page-access'

const executeScript = vi.fn()
const tab = { id: 5, url: 'https://harbour.example/ferry' }
const settings = settingsFrom({})

beforeEach(() => {
  executeScript.mockReset()
  globalThis.lectern = undefined
  globalThis.lecternOverlay = undefined
  fake.scripting = { executeScript }
})

/** A page's isolated world, as far as the calls and the last injected file need one. */
function page({ hasScript }: { hasScript: boolean }) {
  const toggled = vi.fn(() => 'opened' as const)
  const bridge = { toggleReader: toggled } as unknown as ContentBridge
  const arrive = (): void => {
    globalThis.lectern = bridge
    globalThis.lecternOverlay = { glance: vi.fn(), glanced: () => null, dropGlance: vi.fn(), open: vi.fn() }
  }
  if (hasScript) arrive()
  executeScript.mockImplementation(async ({ func, args, files }) => {
    if (func) return [{ result: await func(...args) }]
    arrive()
    return [{ result: await runInThisContext(readFileSync(`public${files.at(-1)}`, 'utf8')) }]
  })
  return toggled
}

test('a page that has the script is called once, though the script comes again', async () => {
  const toggled = page({ hasScript: true })
  expect(await callPage(tab, 'toggleReader', settings)).toBe('opened')
  expect(toggled).toHaveBeenCalledTimes(1)
})

test('a page without it gets it, and answers at once', async () => {
  const toggled = page({ hasScript: false })
  expect(await callPage(tab, 'toggleReader', settings)).toBe('opened')
  expect(toggled).toHaveBeenCalledTimes(1)
  expect(executeScript.mock.calls.slice(1).map(([{ files }]) => files)).toEqual([
    ['/src/entrypoints/overlay/index.js', '/verbs/glance.js'],
    ['/src/entrypoints/content/index.js', '/verbs/toggleReader.js'],
  ])
})

test('a grant that comes between the call and its files opens the reader once', async () => {
  const toggled = page({ hasScript: false })
  const granted = executeScript.getMockImplementation()
  let isFirst = true
  executeScript.mockImplementation(async (injection) => {
    if (isFirst) {
      isFirst = false
      throw new Error('Cannot access contents of the page.')
    }
    // The files of the first attempt arrive while the second one is under way.
    if (injection.files) await new Promise((resolve) => setTimeout(resolve, 30))
    return granted?.(injection)
  })
  expect(await callPage(tab, 'toggleReader', settings)).toBe('opened')
  expect(toggled).toHaveBeenCalledTimes(1)
})

test('the settings travel with the press, so that the first frame has its theme', async () => {
  executeScript.mockResolvedValueOnce([{ result: { answer: 'opened' } }]).mockResolvedValue([{}])
  await callPage(tab, 'toggleReader', settingsFrom({ 'settings.reading.theme': 'night' }))
  const { func, args } = executeScript.mock.calls[0]?.[0] ?? {}
  func(...args)
  expect(globalThis.lecternSettings?.reading.theme).toBe('night')
})

test('a page whose files gave no answer is asked why', async () => {
  executeScript
    .mockResolvedValueOnce([{ result: null }])
    .mockResolvedValueOnce([{}])
    .mockResolvedValueOnce([{}])
    .mockRejectedValueOnce(new TypeError('x is not a function'))
    .mockResolvedValue([{}])
  await expect(callPage(tab, 'toggleReader', settings)).rejects.toThrow(TypeError)
})

test('a glance that nothing will follow is taken away', async () => {
  executeScript
    .mockResolvedValueOnce([{ result: null }])
    .mockResolvedValueOnce([{}])
    .mockResolvedValueOnce([{ error: new TypeError('x is not a function') }])
    .mockResolvedValue([{}])
  await expect(callPage(tab, 'toggleReader', settings)).rejects.toThrow(TypeError)
  expect(executeScript.mock.lastCall?.[0].files).toEqual(['/verbs/dropGlance.js'])
})

test('a page that is only read gets no reader', async () => {
  executeScript.mockResolvedValueOnce([{ result: null }]).mockResolvedValueOnce([{ result: { kind: 'no-article' } }])
  await callPage(tab, 'read', settings)
  expect(executeScript.mock.calls[1]?.[0]).toMatchObject({
    files: ['/src/entrypoints/content/index.js', '/verbs/read.js'],
  })
})

test('what the page refuses says why', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
  await expect(callPage({ id: 1, url: 'chrome://settings' }, 'read', settings)).rejects.toMatchObject({
    reason: 'browser-page',
  })
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'))
  await expect(callPage(tab, 'read', settings)).rejects.toMatchObject({ reason: 'site' })
})

test('an error of our own is not taken for the browser’s refusal', async () => {
  executeScript.mockResolvedValueOnce([{ error: new TypeError('x is not a function') }]).mockResolvedValueOnce([{}])
  const reading = callPage(tab, 'read', settings)
  await expect(reading).rejects.toThrow(TypeError)
  await expect(reading).rejects.not.toThrow(PageForbidden)
})

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['view-source:https://harbour.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://harbour.example/tides.PDF?page=2', 'pdf'],
  ['file:///home/reader/tides.html', 'file'],
  ['https://harbour.example/', 'site'],
  [undefined, 'browser-page'],
])('%s is forbidden as %s', (url, reason) => {
  expect(forbiddenReason(url)).toBe(reason)
})
