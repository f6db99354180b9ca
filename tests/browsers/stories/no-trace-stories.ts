import { expect, it } from 'vitest'
import { until } from '../until'
import { openReader } from './reader-steps'
import { WORKBENCH } from './sample-pages'
import { pressCommand, type StoryContext } from './story-context'

/** How often the reader is opened, ten times over. What is left behind each time shows in fewer rounds as well. */
const TENS = process.env.LECTERN_LONG ? 10 : 2

/** A reader that leaves nothing behind. */
export function noTraceStories(context: StoryContext): void {
  it(`opens and closes ${TENS * 10} times and leaves no node, listener or sheet behind`, async () => {
    const { browser } = context
    await openReader(context, WORKBENCH)
    await pressCommand(context, 'toggle-reader')
    await until(() => browser.page.evaluate((root) => root.querySelector('lectern-reader') === null), {
      what: 'page again',
    })
    // The first opening loads what every later one finds.
    const before = await openAndClose(context, 1)
    // In parts: Firefox ends a background that has waited long for one answer.
    for (let part = 0; part < TENS - 1; part++) await openAndClose(context, 10)
    expect(await openAndClose(context, 10)).toEqual(before)
  }, 60_000)
}

/** Opens and closes the reader so many times, in the world where it lives. @returns what the page holds afterwards */
function openAndClose({ browser }: StoryContext, times: number) {
  return browser.background(async (api, rounds) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const inReadersWorld = async (turns: number) => {
      const world = globalThis as unknown as { lectern: { toggleReader(): string }; listeners?: { count: number } }
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      const counted = world.listeners ?? countListeners()
      world.listeners = counted
      for (let turn = 0; turn < turns; turn++) {
        world.lectern.toggleReader()
        // Long enough for the tools to have joined it.
        await pause(40)
        world.lectern.toggleReader()
        await pause(5)
      }
      // What effects leave behind is cleared after the next paint.
      await pause(150)
      return {
        nodes: document.getElementsByTagName('*').length,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        faces: document.fonts.size,
        highlights: CSS.highlights.size,
        listeners: counted.count,
      }

      /** Counts those of window, document and what stands in it: what hangs on the reader's own elements goes with them. */
      function countListeners() {
        const counted = { count: 0 }
        const proto = EventTarget.prototype
        const { addEventListener, removeEventListener } = proto
        const known = new WeakMap<EventTarget, Map<object, Set<string>>>()
        const namesOf = (target: EventTarget, listener: object) => {
          const ofTarget = known.get(target) ?? new Map<object, Set<string>>()
          known.set(target, ofTarget)
          const names = ofTarget.get(listener) ?? new Set()
          ofTarget.set(listener, names)
          return names
        }
        const nameOf = (type: string, options: boolean | EventListenerOptions | undefined) =>
          `${type} ${Boolean(typeof options === 'object' ? options.capture : options)}`
        const outlives = (target: EventTarget) =>
          target === window || target === document || (target as Node).isConnected
        proto.addEventListener = function (type, listener, options) {
          const name = nameOf(type, options)
          const names = listener ? namesOf(this, listener) : null
          if (names && !names.has(name) && outlives(this)) {
            names.add(name)
            counted.count++
            const signal = typeof options === 'object' ? options.signal : undefined
            if (signal) addEventListener.call(signal, 'abort', () => names.delete(name) && counted.count--)
          }
          return addEventListener.call(this, type, listener, options)
        }
        proto.removeEventListener = function (type, listener, options) {
          if (listener && namesOf(this, listener).delete(nameOf(type, options))) counted.count--
          return removeEventListener.call(this, type, listener, options)
        }
        return counted
      }
    }
    const [result] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: inReadersWorld as unknown as () => void,
      args: [rounds],
    })
    return result?.result as unknown as Awaited<ReturnType<typeof inReadersWorld>>
  }, times)
}
