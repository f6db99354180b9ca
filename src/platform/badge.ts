import { browser } from './browser'

const BADGES = {
  saved: { text: '✓', color: '#2f6b3a' },
  nothing: { text: '–', color: '#5f594f' },
  failed: { text: '!', color: '#a8431f' },
} as const

/** How long a badge stays, in ms: long enough to be noticed, short enough not to be asked about. */
const SHOWN = 2500

/** Says on the toolbar button of one tab how a press went, for those who pressed a key and see no popup. */
export async function showBadge(tabId: number, kind: keyof typeof BADGES): Promise<void> {
  const { text, color } = BADGES[kind]
  await browser.action.setBadgeBackgroundColor({ tabId, color })
  await browser.action.setBadgeText({ tabId, text })
  // The worker outlives this by far; should it die, the badge goes with the tab's next page.
  setTimeout(() => browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}), SHOWN)
}
