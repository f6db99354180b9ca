import { browser } from './browser'
import { type ReadableTab, toReadable } from './tabs'

export type MenuItem = { id: string; title: string; contexts: ('page' | 'link' | 'selection' | 'action')[] }

// Chromium knows this namespace as contextMenus, Firefox as menus, which can do more.
const menus = browser.menus ?? browser.contextMenus

/** Menu items outlive the worker, so they are made anew only when the extension is installed or updated. */
export function createMenus(items: readonly MenuItem[]): void {
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll()
    for (const { contexts, ...item } of items) {
      const documentUrlPatterns = ['*://*/*', 'file:///*']
      // On the toolbar button an item is there whatever page lies below.
      menus.create({ ...item, contexts, ...(!contexts.includes('action') && { documentUrlPatterns }) })
    }
  })
}

/** Calls back inside the press itself, so that a permission may still be asked for. */
export function onMenu(listener: (id: string, tab: ReadableTab, linkUrl: string | undefined) => void): void {
  menus.onClicked.addListener((info, clickedIn) => {
    const tab = toReadable(clickedIn)
    if (tab) listener(String(info.menuItemId), tab, info.linkUrl)
  })
}
