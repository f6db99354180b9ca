import { browser } from './browser'

/** Chromium's own, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

const CHANNEL = 'lectern-side'

/** Opens the panel beside the page and has it show this tab. Must be called within a press, before any await. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }
  if (chrome?.sidePanel) await chrome.sidePanel.open({ tabId })
  else await browser.sidebarAction.open()
  // One that was open already learns in this way that it may read another page.
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('read')
  channel.close()
}

/** Calls back whenever the page beside the panel may be another one. @returns a function that stops it. */
export function onPageBesideChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = listener
  const onUpdated = (_id: number, { status }: { status?: string }): void => {
    if (status === 'complete') listener()
  }
  browser.tabs.onActivated.addListener(listener)
  browser.tabs.onUpdated.addListener(onUpdated)
  return () => {
    channel.close()
    browser.tabs.onActivated.removeListener(listener)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}
