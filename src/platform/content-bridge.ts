import type { Article } from '../core/article/article'
import type { Extraction, ExtractOptions, Removal } from '../core/extraction/extraction'
import type { Settings } from '../core/settings/settings'

/** What a page gives to the analysis of its article, besides the article itself. */
export interface Evidence {
  /** The publisher's own keywords, unchecked. */
  keywords: string[]
  /** How many pictures the body has. */
  pictures: number
  /** What the page calls its own address; null: nothing. It may say what it likes. */
  canonical: string | null
}

/** What reading a page came to. */
export type PageReading =
  | { kind: 'article'; article: Article; evidence: Evidence }
  | { kind: 'no-article' }
  | { kind: 'too-large' }

/**
 * What the injected script offers to the extension, kept as `globalThis.lectern` of its isolated world: no page can see
 * it, and the extension calls it through `scripting.executeScript`, so the page needs no message listener of ours.
 */
export interface ContentBridge {
  /** Reads the page as it is now. */
  read(): PageReading
  /**
   * Opens the reader over the page, or closes it; needs the overlay's script. Answers what is there now: later, where the
   * page is read only once a glance at it has been painted.
   */
  toggleReader(): ReaderState | Promise<ReaderState>
  /** Opens it without being asked: at most once an address, so that what the person closes stays closed. */
  openReader(): ReaderState | Promise<ReaderState>
}

export type ReaderState = 'opened' | 'closed' | 'no-article' | 'too-large'

/** An article that is ready to be shown over its page. */
export interface Readable {
  article: Article
  /** The elements of the body, made by the page's document; the reader takes them for itself. */
  body: DocumentFragment
  evidence: Evidence
  /** What was left out of it. */
  removals: readonly Removal[]
}

/** A reader that stands over its page, as the controls find it. */
export interface OpenedOverlay {
  root: ShadowRoot
  /** Holds the first frame and nothing else. */
  surface: HTMLElement
  /** Where the body stands. */
  text: HTMLElement
  readable: Readable
  /** What held when the reader was asked for. */
  settings: Settings
  /** The first frame keeps room for a summary. */
  analysing: boolean
  close: () => void
}

/** Lays the reader over the page. A script of its own, injected only when the reader is opened. */
export interface Overlay {
  /** Shows how the article begins, before the page is read, where that is plain to see. */
  glance(): void
  /** Whether such a glance stands: a promise, fulfilled once it has been painted or taken away; null when none does. */
  glanced(): Promise<void> | null
  /** Takes it away. */
  dropGlance(): void
  /**
   * Opens the reader, in the place of a glance that stands.
   *
   * @returns a function that closes it; `onClosed` is called whichever way it is closed.
   */
  open(readable: Readable, onClosed: () => void): () => void
}

export type BridgeVerb = keyof ContentBridge
export type BridgeAnswer<Verb extends BridgeVerb> = Awaited<ReturnType<ContentBridge[Verb]>>

declare global {
  var lectern: ContentBridge | undefined
  /** Reads another document of the same site, such as the next page of an article. */
  var lecternReadPage: ((document: Document, options: ExtractOptions) => Extraction) | undefined
  var lecternOverlay: Overlay | undefined
  /** What waits for the overlay's script, should it be the last to arrive. */
  var lecternOverlayAwaited: (() => void) | undefined
  /** Puts the controls round an opened reader, by a third script. @returns what takes them away. */
  var lecternControls: ((opened: OpenedOverlay) => () => void) | undefined
  /** What held when the reader was last asked for; the press brings it along. */
  var lecternSettings: Settings | undefined
  /** A call came before the script: the last of the injected files answers it. */
  var lecternAwaited: boolean | undefined
}
