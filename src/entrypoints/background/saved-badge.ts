import { markSaved, showBadge } from '../../platform/badge'
import { findSaved } from '../../platform/find-saved'
import { onLibraryNews } from '../../platform/library-channel'
import { frontTabs, onTabLoaded, type ReadableTab } from '../../platform/tabs'

/**
 * Says on the toolbar button that the page at hand is in the library. Only of pages the browser tells us the address of:
 * after a press on them, or on sites the person has opened to us.
 */
export function startSavedBadge(): void {
  onTabLoaded(markTab)
  onLibraryNews(({ ids }) => {
    if (ids.length > 0) void frontTabs().then((tabs) => Promise.all(tabs.map(markTab)))
  })
}

async function markTab({ id, url }: ReadableTab): Promise<void> {
  if (url && /^https?:/.test(url)) await markSaved(id, (await findSaved(url)) !== null)
}

/** Says how a press went, for those who see no popup; after that again whether the page is saved. */
export function sayOnBadge(tab: ReadableTab, kind: Parameters<typeof showBadge>[1]): Promise<void> {
  return showBadge(tab.id, kind, () => markTab(tab))
}
