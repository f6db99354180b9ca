import { browser } from './browser'

const BADGES = {
  saved: { text: '✓', color: '#2f6b3a' },
  nothing: { text: '–', color: '#5f594f' },
  failed: { text: '!', color: '#a8431f' },
} as const

/** Quieter than what follows a press: it says nothing new. */
const IN_LIBRARY = { text: '•', color: '#2f6b3a' }
const NOT_THERE = { text: '', color: '#2f6b3a' }

/** How long a badge stays, in ms: long enough to be noticed, short enough not to be asked about. */
const SHOWN = 2500

/** Tabs whose button says how a press went just now. */
const speaking = new Set<number>()

/**
 * Says on the toolbar button of one tab how a press went, for those who pressed a key and see no popup.
 * @param after runs once it is no longer said
 */
export async function showBadge(tabId: number, kind: keyof typeof BADGES, after: () => Promise<void>): Promise<void> {
  speaking.add(tabId)
  await write(tabId, BADGES[kind])
  // The worker outlives this by far; should it die, the badge goes with the tab's next page.
  setTimeout(() => {
    speaking.delete(tabId)
    void browser.action.setBadgeText({ tabId, text: '' }).then(after, () => {})
  }, SHOWN)
}

/** Marks the button of a tab whose page is in the library; the mark goes with the tab's next page. */
export async function markSaved(tabId: number, isSaved: boolean): Promise<void> {
  if (!speaking.has(tabId)) await write(tabId, isSaved ? IN_LIBRARY : NOT_THERE)
}

/** Both set out at once: a popup that asks may be closed before the first is answered. */
async function write(tabId: number, { text, color }: { text: string; color: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
  ])
}
