import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { until } from '../until'
import { pressCommand, type StoryContext } from './story-context'

/** Waits for what the toolbar button says after a key, for a moment. */
export async function badgeShows({ browser }: StoryContext, text: string): Promise<void> {
  await until(async () => (await browser.background(badgeOfTab)) === text, { what: `badge "${text}" on the button` })
}

/** Saves the page by its key and waits to be told. Whoever leaves earlier takes the press along to the next tab. */
export async function saveByKey(context: StoryContext): Promise<void> {
  await pressCommand(context, 'save-page')
  await badgeShows(context, '✓')
}

/** Runs in the background. */
async function badgeOfTab(api: ExtensionApi): Promise<string> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
}
