import { callPage } from '../../platform/page-access'
import { requestSite } from '../../platform/site-permission'
import { isLoaded, onTabLoaded, openTab, type ReadableTab } from '../../platform/tabs'
import { forgetTab, isTabToRead, rememberTab } from '../../platform/tabs-to-read'
import { siteOf } from '../../ui/controls/format'
import { settingsNow } from './settings'

/**
 * Opens a link in a new tab, and the reader over it once it has loaded. The new tab is another site as far as the
 * browser is concerned, so this asks for that site, then and there; when refused the link simply opens.
 */
export async function openLinkInReader(url: string): Promise<void> {
  // Before anything is awaited: the browser only asks within the press itself.
  const granted = await requestSite(url)
  const tab = await openTab(url)
  if (!granted || !tab) return
  await rememberTab(tab.id)
  // A page from the cache may have loaded before it was noted.
  if (await isLoaded(tab.id)) await readIfNoted(tab)
}

export function startLinkReader(): void {
  onTabLoaded(readIfNoted)
}

/** Tabs that are being looked up: the note and the end of loading may come at once, and a second call would close the reader. */
const lookedUp = new Set<number>()

async function readIfNoted(tab: ReadableTab): Promise<void> {
  if (lookedUp.has(tab.id)) return
  lookedUp.add(tab.id)
  try {
    if (!(await isTabToRead(tab.id))) return
    await forgetTab(tab.id)
  } finally {
    lookedUp.delete(tab.id)
  }
  await callPage(tab, 'toggleReader', await settingsNow(siteOf(tab.url ?? '')))
}
