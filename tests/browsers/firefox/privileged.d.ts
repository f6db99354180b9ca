/**
 * The little of Firefox's own interfaces that the tests reach, from scripts with the browser's privileges. Written from
 * https://searchfox.org (browser/components/extensions, toolkit/components/extensions, dom/chrome-webidl).
 */
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void
  sendAsyncMessage(name: string, data: unknown): void
  loadFrameScript(url: string, allowDelayed: boolean): void
}

interface XulBrowser extends HTMLElement {
  messageManager: MessageManager
  currentURI: { spec: string }
  webProgress: { isLoadingDocument: boolean }
  fullZoom: number
  browsingContext: {
    mediumOverride: string
    currentWindowGlobal: { drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap> }
  }
}

interface XulTab extends HTMLElement {
  linkedBrowser: XulBrowser
}

interface PrivilegedExtension {
  views: Set<{ viewType: 'popup' | 'sidebar' | 'background' | 'tab'; xulBrowser: XulBrowser }>
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>
  wakeupBackground?(): Promise<void>
  emit(event: string, ...told: unknown[]): void
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): number
  keyup(event: KeyboardEvent): number
  commitCompositionWith(text: string): void
}

declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: PrivilegedExtension } | null
}
declare const gBrowser: {
  tabs: XulTab[]
  selectedTab: XulTab
  selectedBrowser: XulBrowser
  addTrustedTab(url: string): XulTab
  removeTab(tab: XulTab): void
}
declare const SidebarController: { isOpen: boolean; hide(): void }
/** From frame-browser.ts, before every privileged script. */
declare function frameBrowser(frame: 'page' | 'front' | 'popup' | 'sidebar' | 'background'): XulBrowser | null
declare const ChromeUtils: { importESModule<Module>(url: string): Module }
declare const Services: {
  appinfo: { version: string }
  locale: { availableLocales: string[]; requestedLocales: string[] }
  prefs: { setIntPref(name: string, value: number): void }
}
declare const Ci: Record<string, unknown>
declare const Cc: Record<string, { createInstance<Instance>(type: unknown): Instance }>
