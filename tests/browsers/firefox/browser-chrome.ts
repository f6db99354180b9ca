// Each of these functions runs with the browser's privileges, in its window; see Marionette.chrome.

import type { Frame } from './frame-browser'

export function setLanguage(language: string): void {
  Services.locale.availableLocales = [language, 'en-US']
  Services.locale.requestedLocales = [language]
}

export function openInFront(addOn: string, path: string): void {
  const host = WebExtensionPolicy.getByID(addOn)?.mozExtensionHostname
  gBrowser.selectedTab = gBrowser.addTrustedTab(`moz-extension://${host}/${path}`)
}

export function closePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel')
  if (panel) (panel as HTMLElement & { hidePopup(): void }).hidePopup()
}

export function closeSidebar(): void {
  if (SidebarController.isOpen) SidebarController.hide()
}

/** Leaves the first tab alone. */
export function closeOtherTabs(): void {
  const [first, ...others] = [...gBrowser.tabs]
  if (first) gBrowser.selectedTab = first
  for (const tab of others) gBrowser.removeTab(tab)
}

export async function endBackground(addOn: string): Promise<void> {
  // Even while it is at work: Firefox would put the end off.
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true }
  await WebExtensionPolicy.getByID(addOn)?.extension.terminateBackground(options)
}

/** What the menu itself says once an item is chosen; it opens in a window of the system. */
export function chooseInLinkMenu(addOn: string, menuItemId: string, linkUrl: string): void {
  const info = { menuItemId, linkUrl, modifiers: [], editable: false }
  WebExtensionPolicy.getByID(addOn)?.extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab)
}

export async function wakeBackground(addOn: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(addOn)?.extension
  const runs = [...(extension?.views ?? [])].some((view) => view.viewType === 'background')
  if (!runs) await extension?.wakeupBackground?.()
}

/** Asked of the browser, not of the page: a page that is about to change answers no question. */
export function hasLoaded(frame: Frame, below: string): boolean {
  const browser = frameBrowser(frame)
  return browser?.currentURI.spec.endsWith(below) === true && !browser.webProgress.isLoadingDocument
}
