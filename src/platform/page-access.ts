import type { Settings } from '../core/settings/settings'
import { browser } from './browser'
import type { BridgeAnswer, BridgeVerb } from './content-bridge'

// From the root: Firefox takes a path without it as relative to the page that asks.
const CONTENT = '/src/entrypoints/content/index.js'
/** Sets out before them where the reader is to be opened: it is small, and shows how the article begins. */
const GLANCE = ['/src/entrypoints/overlay/index.js', '/verbs/glance.js']

/** What joins an open reader. */
const FURTHER = {
  controls: '/src/entrypoints/controls/index.js',
  tools: '/src/entrypoints/tools/index.js',
  codeColours: '/src/entrypoints/colours/index.js',
  packing: '/src/entrypoints/packing/index.js',
}

/** The last of the scripts a verb needs: it calls it if that is still wanted, and its value is the answer. */
const last = (verb: BridgeVerb) => `/verbs/${verb}.js`

/**
 * Chromium tells of a key before its grant of the page has reached the page's process, so the first tries may be
 * refused. In ms.
 */
const GRANT_DELAYS = [5, 10, 20, 50, 120, 300]

/** The browser does not let an extension into this page; `reason` is what a screen chooses its sentence by. */
export class PageForbidden extends Error {
  readonly reason: ForbiddenReason
  constructor(reason: ForbiddenReason) {
    super(`This page may not be read: ${reason}.`)
    this.name = 'PageForbidden'
    this.reason = reason
  }
}

export type ForbiddenReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'site'

/**
 * Calls the content script of a tab, injecting what the call needs. The call and the scripts set out together: mostly
 * the page has none yet, and the person waits; where it has them, the call is answered before they arrive. Needs
 * `activeTab` (a press on the toolbar button, the key or the menu gives it) or the site's permission. `settings` travel
 * along, so that the reader's first frame is as the person wants it.
 *
 * @throws PageForbidden when the browser keeps extensions out of the page.
 */
export async function callPage<Verb extends BridgeVerb>(
  tab: { id: number; url?: string | undefined },
  verb: Verb,
  settings: Settings,
): Promise<BridgeAnswer<Verb>> {
  for (let attempt = 0; ; attempt++) {
    let arrival: Promise<unknown> | undefined
    try {
      const called = callBridge(tab.id, verb, settings)
      if (verb !== 'read') void inject(tab.id, GLANCE).catch(() => undefined)
      const loading = inject(tab.id, [CONTENT, last(verb)])
      // What forbids the page forbids both, and is told by the call.
      arrival = loading.catch(() => undefined)
      const present = await called
      if (present) return present.answer as BridgeAnswer<Verb>
      const [loaded] = await loading
      if (loaded?.error) throw loaded.error
      if (loaded?.result) return loaded.result as BridgeAnswer<Verb>
      // Chromium keeps to itself what a file threw: asking by a function brings it out.
      const injected = await callBridge(tab.id, verb, settings)
      if (injected) return injected.answer as BridgeAnswer<Verb>
      throw new Error('The reading script did not start.')
    } catch (error) {
      if (!isRefusal(error, tab.url)) {
        // The beginning of an article alone would look like the whole of it.
        if (verb !== 'read') await inject(tab.id, ['/verbs/dropGlance.js']).catch(() => undefined)
        throw error
      }
      const reason = forbiddenReason(tab.url)
      const pause = reason === 'site' ? GRANT_DELAYS[attempt] : undefined
      if (pause === undefined) throw new PageForbidden(reason)
      // The grant may have come between the two. Files under way would answer the next call, and it would be made twice:
      // a reader that opens and is gone again.
      await arrival
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/** Puts a further script of the reader into a tab where it is open; a press has opened that tab to us already. */
export async function injectFurther(tabId: number, script: keyof typeof FURTHER): Promise<void> {
  await inject(tabId, [FURTHER[script]])
}

const inject = (tabId: number, files: string[]) => browser.scripting.executeScript({ target: { tabId }, files })

/** Runs in the page, as text: it may use nothing from this file. */
async function callInPage(verb: BridgeVerb, settings: Settings): Promise<{ answer: unknown } | null> {
  globalThis.lecternSettings = settings
  const bridge = globalThis.lectern
  const ready = bridge && (verb === 'read' || globalThis.lecternOverlay)
  globalThis.lecternAwaited = !ready
  return ready ? { answer: await bridge[verb]() } : null
}

async function callBridge(tabId: number, verb: BridgeVerb, settings: Settings): Promise<{ answer: unknown } | null> {
  // The polyfill's types know only functions without arguments.
  const func = callInPage as unknown as () => void
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func, args: [verb, settings] })
  // Firefox reports what the injected function threw here, Chromium rejects.
  if (result?.error) throw result.error
  return (result?.result ?? null) as { answer: unknown } | null
}

/** No browser names this error in a way one could match, and both words have changed: the address decides. */
function isRefusal(error: unknown, url: string | undefined): boolean {
  if (forbiddenReason(url) !== 'site') return true
  return error instanceof Error && /access|permission|cannot|missing host/i.test(error.message)
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/

export function forbiddenReason(url: string | undefined): ForbiddenReason {
  // A press tells the address of every page an extension may ever read.
  if (url === undefined) return 'browser-page'
  if (STORES.test(url)) return 'store'
  if (url.startsWith('file:')) return 'file'
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf'
  return /^https?:/.test(url) ? 'site' : 'browser-page'
}
