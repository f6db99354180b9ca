import { oneAfterAnother } from '../../core/library/one-after-another'
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
  if (await isLoaded(tab.id)) await readIfNoted({ id: tab.id, url })
}

/**
 * A page whose address we are not told is one that we may not see: the blank one on which Firefox opens a tab, or one that
 * leads on to the page asked for. The note waits for that.
 */
export function startLinkReader(): void {
  onTabLoaded(async (tab) => {
    if (tab.url !== undefined) await readIfNoted(tab)
  })
}

/** The note and the end of loading may come at once, and a second call would close what the first has opened. */
const inTurn = oneAfterAnother()

async function readIfNoted(tab: ReadableTab): Promise<void> {
  const isNoted = await inTurn(async () => {
    const noted = await isTabToRead(tab.id)
    if (noted) await forgetTab(tab.id)
    return noted
  })
  if (isNoted) await callPage(tab, 'toggleReader', await settingsNow(siteOf(tab.url ?? '')))
}
