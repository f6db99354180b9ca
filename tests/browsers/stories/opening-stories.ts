import { expect, it } from 'vitest'
import { until } from '../until'
import { openReader } from './reader-steps'
import { TIDE_CLOCKS, WORKBENCH } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

/** The reader that opens by itself, drafts that survive the popup, and a reader that leaves nothing behind. */
export function openingStories(context: StoryContext): void {
  const overlayIsThere = () => context.browser.page.evaluate((root) => root.querySelector('lectern-reader') !== null)

  it('opens by itself on a site the person chose, once a page, and not elsewhere', async () => {
    const { browser, site } = context
    const choose = async (left: string) => {
      const popup = await browser.pressToolbarButton()
      await popup.click('Open this site’s articles by themselves')
      await popup.click('Always open articles of 127.0.0.1 in the reader')
      const chosen = () =>
        browser.background(async (api) => (await api.storage.local.get(null))['settings.opening.sites'])
      await until(async () => JSON.stringify(await chosen()) === left, { what: `chosen sites ${left}` })
    }
    await allowSite(context)
    try {
      await browser.open(site.url + TIDE_CLOCKS.path)
      await choose('["127.0.0.1"]')
      await browser.open(site.url + TIDE_CLOCKS.path)
      await until(overlayIsThere, { what: 'reader that opened by itself' })
      await until(async () => (await browser.overlay.text()).includes(TIDE_CLOCKS.first), { what: 'its text' })
      await pressCommand(context, 'toggle-reader')
      await until(async () => !(await overlayIsThere()), { what: 'page again' })
      // Another load of the same document's parts must not open what the person has closed.
      await browser.page.evaluate(() => history.pushState(null, '', '#part'))
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect(await overlayIsThere()).toBe(false)
      await choose('[]')
      await browser.open(site.url + TIDE_CLOCKS.path)
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect(await overlayIsThere()).toBe(false)
    } finally {
      await browser.background(async (api) => {
        await api.permissions.remove({ origins: ['http://127.0.0.1/*'] })
      })
    }
  })

  it('keeps the tags chosen in a popup that closed', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    const chosen = () =>
      popup.evaluate((root) =>
        [...root.querySelectorAll('.tag-chip[aria-pressed="true"]')].map((chip) => chip.textContent ?? ''),
      )
    let popup = await browser.pressToolbarButton()
    const first = await until(
      () => popup.evaluate((root) => root.querySelector('.tag-chip[aria-pressed]')?.textContent ?? ''),
      { what: 'an offered tag' },
    )
    await popup.click(first)
    await until(async () => (await chosen()).includes(first), { what: 'the tag chosen' })
    await until(
      () =>
        browser.background(async (api) =>
          Object.keys(await api.storage.local.get(null)).some((key) => key.startsWith('draft.')),
        ),
      { what: 'the draft' },
    )
    await popup.close()
    popup = await browser.pressToolbarButton()
    await until(async () => (await chosen()).includes(first), { what: 'the tag in the next popup' })
  })

  it('opens and closes a hundred times and leaves no node, listener or sheet behind', async () => {
    const { browser } = context
    await openReader(context, WORKBENCH)
    await pressCommand(context, 'toggle-reader')
    await until(async () => !(await overlayIsThere()), { what: 'page again' })
    const counts = await browser.background(async (api) => {
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      /** Runs in the reader's own world: what it counts is ours alone. */
      const hundredTimes = async () => {
        const world = globalThis as unknown as { lectern: { toggleReader(): string } }
        let listeners = 0
        const proto = EventTarget.prototype
        const { addEventListener, removeEventListener } = proto
        const known = new WeakMap<EventTarget, Set<string>>()
        const keys = new WeakMap<object, number>()
        let keyCount = 0
        const keyOf = (type: string, listener: object | null, options: unknown) => {
          if (!listener) return null
          if (!keys.has(listener)) keys.set(listener, ++keyCount)
          const capture =
            typeof options === 'object' && options
              ? Boolean((options as { capture?: boolean }).capture)
              : Boolean(options)
          return `${type} ${keys.get(listener)} ${capture}`
        }
        const outlives = (target: EventTarget) =>
          target === window || target === document || (target as Node).isConnected
        proto.addEventListener = function (type, listener, options) {
          const key = keyOf(type, listener, options)
          const set = known.get(this) ?? new Set()
          known.set(this, set)
          if (key && !set.has(key) && outlives(this)) {
            set.add(key)
            listeners++
            const signal = typeof options === 'object' ? options?.signal : undefined
            if (signal) addEventListener.call(signal, 'abort', () => set.delete(key) && listeners--)
          }
          return addEventListener.call(this, type, listener, options)
        }
        proto.removeEventListener = function (type, listener, options) {
          const key = keyOf(type, listener, options)
          if (key && known.get(this)?.delete(key)) listeners--
          return removeEventListener.call(this, type, listener, options)
        }
        const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
        const round = async () => {
          world.lectern.toggleReader()
          await pause(40)
          world.lectern.toggleReader()
          await pause(5)
        }
        const count = () => ({
          nodes: document.getElementsByTagName('*').length,
          sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
          faces: document.fonts.size,
          highlights: CSS.highlights.size,
          // Of window and document: what hung on the reader's own elements went with them.
          listeners,
        })
        try {
          await round()
          await pause(500)
          listeners = 0
          const before = count()
          for (let turn = 0; turn < 100; turn++) await round()
          // What effects leave behind is cleared after the next paint.
          await pause(500)
          return { before, after: count() }
        } finally {
          Object.assign(proto, { addEventListener, removeEventListener })
        }
      }
      const [result] = await api.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: hundredTimes as unknown as () => void,
      })
      return result?.result as unknown as Awaited<ReturnType<typeof hundredTimes>>
    })
    expect(counts.after).toEqual(counts.before)
  }, 60_000)
}

/**
 * Lets the extension read the sample site, as a yes to the browser's question would: Chromium's cannot be answered by a
 * driver, so there its own page for extensions is asked; Firefox is set to answer yes by itself.
 */
async function allowSite({ browser }: StoryContext): Promise<void> {
  if (browser.name !== 'chromium') return
  const id = await browser.background((api) => api.runtime.id)
  await browser.open('chrome://extensions')
  await browser.page.evaluate(async (_root, extension) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } }
    }
    await chrome.developerPrivate.addHostPermission(extension, 'http://127.0.0.1/*')
  }, id)
}
