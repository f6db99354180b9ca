// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { samplePage } from '../../core/extraction/sample-page'
import { settingsFrom } from '../../core/settings/stored-settings'
import type { ContentBridge, Overlay } from '../../platform/content-bridge'
import { createBridge } from './bridge'

const location = { href: 'https://orchard.example/notes/pear.html#top' } as Location
const article = samplePage('')
const front = new DOMParser().parseFromString('<title>Notes</title><a href="/a">Plums</a>', 'text/html')

/** An overlay that stands nowhere; a glance at the article stands until `paint` and is then read. */
function overlay({ hasGlance }: { hasGlance: boolean }) {
  let paint = (): void => undefined
  const painted = new Promise<void>((resolve) => {
    paint = resolve
  })
  let glanced: Promise<void> | null = hasGlance ? painted : null
  const close = vi.fn()
  const open = vi.fn<Overlay['open']>((_readable, onClosed) => {
    glanced = null
    return close.mockImplementation(onClosed)
  })
  const dropGlance = vi.fn(() => {
    if (glanced) paint()
    glanced = null
  })
  globalThis.lecternOverlay = { glance: vi.fn(), glanced: () => glanced, dropGlance, open }
  return { paint, open, close, dropGlance, stands: () => glanced !== null }
}

beforeEach(() => {
  Element.prototype.checkVisibility = () => true
  globalThis.lecternSettings = settingsFrom({})
})

test('the reader opens and closes at once where there was no glance', () => {
  const { open, close } = overlay({ hasGlance: false })
  const bridge = createBridge(article, location)
  expect(bridge.toggleReader()).toBe('opened')
  expect(open.mock.calls[0]?.[0].article.title).toBe('The pear tree')
  expect(bridge.toggleReader()).toBe('closed')
  expect(close).toHaveBeenCalledTimes(1)
})

test('the reader waits for the overlay’s script, should that be the last to arrive', async () => {
  globalThis.lecternOverlay = undefined
  const opened = createBridge(article, location).toggleReader()
  const { open } = overlay({ hasGlance: false })
  expect(open).not.toHaveBeenCalled()
  globalThis.lecternOverlayAwaited?.()
  expect(await opened).toBe('opened')
  expect(open).toHaveBeenCalledTimes(1)
})

test('the page is read once the glance has been painted', async () => {
  const { open, paint } = overlay({ hasGlance: true })
  const opened = createBridge(article, location).toggleReader()
  await new Promise((resolve) => setTimeout(resolve))
  expect(open).not.toHaveBeenCalled()
  paint()
  expect(await opened).toBe('opened')
  expect(open).toHaveBeenCalledTimes(1)
})

test('a glance at what is no article is taken away', async () => {
  const { open, paint, stands } = overlay({ hasGlance: true })
  const opened = createBridge(front, location).toggleReader()
  paint()
  expect(await opened).toBe('no-article')
  expect(open).not.toHaveBeenCalled()
  expect(stands()).toBe(false)
})

test('a second press while only a glance stands closes it, and nothing opens after it', async () => {
  const { open, stands } = overlay({ hasGlance: true })
  const bridge = createBridge(article, location)
  const opened = bridge.toggleReader()
  expect(bridge.toggleReader()).toBe('closed')
  expect(stands()).toBe(false)
  expect(await opened).toBe('closed')
  expect(open).not.toHaveBeenCalled()
})

test('after it a press opens the reader again', async () => {
  const { paint } = overlay({ hasGlance: true })
  const bridge = createBridge(article, location)
  const opened = bridge.toggleReader()
  bridge.toggleReader()
  await opened
  paint()
  expect(bridge.toggleReader()).toBe('opened')
})

test('what opens by itself opens once an address, and lets no glance stand', async () => {
  const first = overlay({ hasGlance: true })
  const bridge: ContentBridge = createBridge(article, location)
  const opened = bridge.openReader()
  expect(bridge.openReader()).toBe('opened')
  first.paint()
  expect(await opened).toBe('opened')
  bridge.toggleReader()
  const second = overlay({ hasGlance: true })
  expect(bridge.openReader()).toBe('closed')
  expect(second.stands()).toBe(false)
})
