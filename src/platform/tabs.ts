import { browser, type Tabs } from './browser'

export interface ReadableTab {
  id: number
  /** Known only once the person's press has opened this tab to us. */
  url: string | undefined
}

/** The tab the person looks at, or null (a window without one, such as developer tools). */
export async function activeTab(): Promise<ReadableTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return toReadable(tab)
}

/** The tabs in front of each window. */
export async function frontTabs(): Promise<ReadableTab[]> {
  return (await browser.tabs.query({ active: true })).flatMap((tab) => toReadable(tab) ?? [])
}

export function toReadable(tab: Tabs.Tab | undefined): ReadableTab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
}

export async function openTab(url: string): Promise<ReadableTab | null> {
  return toReadable(await browser.tabs.create({ url }))
}

/** Opens the library, or brings the tab that shows it to the front. */
export function openLibraryPage(): Promise<void> {
  return browser.runtime.openOptionsPage()
}

/**
 * The extension's own page that shows a saved article; with `search`, what was typed to find it, marked in the text; with
 * the id of a highlight, at that one.
 */
export function savedArticleUrl(id: string, search = '', highlight = ''): string {
  const query = new URLSearchParams({ id, ...(search && { search }), ...(highlight && { highlight }) })
  return browser.runtime.getURL(`src/entrypoints/reader/index.html?${query}`)
}

/** Calls back whenever a tab has finished loading a page. */
export function onTabLoaded(listener: (tab: ReadableTab) => Promise<void>): void {
  browser.tabs.onUpdated.addListener((id, { status }, { url }) => {
    if (holdsPage(status, url)) return listener({ id, url })
  })
}

/** Whether a tab has finished loading a page that we may see: of any other the browser tells no address. */
export async function isLoaded(tabId: number): Promise<boolean> {
  const { status, url } = await browser.tabs.get(tabId)
  return url !== undefined && holdsPage(status, url)
}

/** Firefox opens a new tab on a blank page, and may call that one complete before the real one begins to load. */
function holdsPage(status: string | undefined, url: string | undefined): boolean {
  return status === 'complete' && url !== 'about:blank'
}

/** Hands an address of another program to the system; the tab stays where it is. */
export async function openProgram(address: string, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? await activeTab() : { id: tabId }
  if (tab) await browser.tabs.update(tab.id, { url: address })
}

/** Where one says where articles may be sent to. */
export async function openSendingSetUp(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/entrypoints/options/index.html#exchange-sending') })
}

/** The page about keeping in step. */
export const syncPageUrl = (): string => browser.runtime.getURL('src/entrypoints/sync/index.html')

export async function openSyncPage(): Promise<void> {
  await browser.tabs.create({ url: syncPageUrl() })
}
