import type { Browser as ExtensionApi } from 'webextension-polyfill'

/** Where a view's elements are looked for: its document, or the reader's closed shadow root. */
export type Root = Document | ShadowRoot

export interface ClickOptions {
  /** Only within the list item, article or dialog that holds this text. */
  within?: string
}

/** Something a person sees: a page, the popup, a page of the extension, the reader over a page. */
export interface View<R extends Root = Root> {
  /** Runs a function in there, with its root. The function sees nothing from outside; all values travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (root: R, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  /** What can be read in it, or an empty string while it is not there. */
  text(): Promise<string>
  /**
   * A real mouse click on the button, link or field of this accessible name, as soon as it is there and uncovered. A
   * name that ends in `*` stands for every name that begins so.
   */
  click(name: string, options?: ClickOptions): Promise<void>
  /** Real key events for each character, to whatever has the focus. What they do may come a moment later. */
  type(text: string): Promise<void>
  /** A real key press such as `Enter` or `Alt+R`; the extension's commands hear it too. */
  pressKeys(chord: string): Promise<void>
  screenshot(file: string): Promise<void>
  /** Bytes its scripts and its document hold after a collection, buffers included. */
  memory(): Promise<number>
  /** Closes it. A view that is already gone is left in peace. */
  close(): Promise<void>
}

/** What a person's system and window ask of a page. */
export interface Surroundings {
  dark?: boolean
  /** The system's few colours instead of the page's. */
  forcedColours?: boolean
  reducedMotion?: boolean
  /** As it would stand on paper. */
  print?: boolean
  /** Of the viewport, in CSS pixels, as a narrow window or a large zoom makes it. */
  width?: number
}

/** What the stories need of a browser that has the extension loaded. One tab, always the one in front. */
export interface Browser {
  readonly name: 'chromium' | 'firefox'
  readonly version: string
  /** The tab. */
  readonly page: View<Document>
  /** The reader over the tab's page: sees into its closed shadow root. */
  readonly overlay: View<ShadowRoot>
  /** Loads an address in the tab and waits for it, closing every other view first. */
  open(url: string): Promise<void>
  /** A real press on the extension's toolbar button. @returns the popup. */
  pressToolbarButton(): Promise<View<Document>>
  /** The popup once it is open, whatever opened it. */
  popup(): Promise<View<Document>>
  /** The panel beside the page once it is open; the next page that is loaded closes it. */
  beside(): Promise<View<Document>>
  /** A page of the extension in a tab of its own, in front until it is closed. `path` is below the extension. */
  openExtensionPage(path: string): Promise<View<Document>>
  /** An item of the extension chosen in the menu over a link: what the browser tells the extension then. */
  chooseInLinkMenu(item: string, linkUrl: string): Promise<void>
  /** The keys the browser has really given to the extension's commands. */
  commands(): Promise<Record<string, string>>
  /** Runs a function in the background, waking it first; it gets the extension API. */
  background<Args extends unknown[], Result>(
    run: (api: ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  /** Ends the background as the browser does after idle time, at once. */
  killBackground(): Promise<void>
  /** Shows every view so from now on; what is left out is as usual. */
  surround(surroundings: Surroundings): Promise<void>
  /** Saves what can be seen now, for whoever looks into a failure: files `<prefix>-<n>.png`. */
  savePictures(prefix: string): Promise<void>
  /** Settles once the browser has gone, whoever closed it. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string
  /** The folder of the unpacked extension. */
  extension: string
  headless?: boolean
  /** Has it believe in a mouse: without a display it has none, and so shows what otherwise waits for one to point. */
  mouse?: boolean
  /** Hosts that Firefox keeps extensions out of until the person says otherwise. Firefox alone has such a list. */
  quarantined?: readonly string[]
  /** The language of the browser itself, such as `zh-CN`; English when left out. */
  language?: string
}
