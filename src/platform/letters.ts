import type { AnalysisInput } from '../core/analysis/analyse'
import type { Analysis, Article } from '../core/article/article'
import type { Highlight, Position, ReadingStep } from '../core/library/annotations'
import type { ManyChange } from '../core/library/change-many'
import type { Entry } from '../core/library/entry'
import type { ImportedEntry, ImportResult } from '../core/library/import/imported-entry'
import type { DestinationKind } from '../core/sending/destination'
import type { Parcel } from '../core/sending/parcel'
import type { SendingTrouble } from '../core/sending/sending-error'

/** Whoever has read a page may have its text analysed: the worker does it, so that no page has to wait for it. */
interface AnalyseLetter {
  analyse: { ask: AnalysisInput; answer: Analysis }
}

/** The extension's own keys, which the browser keeps: told wherever the reader is. */
interface ShortcutLetters {
  listShortcuts: { ask: Record<string, never>; answer: { name: string; keys: string }[] }
  /** False where the browser opens no page for them. */
  openShortcutSettings: { ask: Record<string, never>; answer: boolean }
}

/** Handing an article over to a server of the person's. How it went is an answer too: null, or why it failed. */
interface SendingLetters {
  /** Where articles may go; empty: nothing is set up. What has to be known to get in there stays in the background. */
  listDestinations: { ask: Record<string, never>; answer: DestinationKind[] }
  /** `isCopied`: the note lies in the clipboard. */
  sendArticle: { ask: { kind: DestinationKind; parcel: Parcel; isCopied: boolean }; answer: SendingFailure | null }
  openSendingSetUp: { ask: Record<string, never>; answer: null }
}

export interface SendingFailure {
  trouble: SendingTrouble
  detail: string
}

/** What extension pages may ask of the background: they name entries by id. */
export interface PageLetters extends AnalyseLetter, ShortcutLetters, SendingLetters {
  /** Asks the server whether it lets us in, and only then keeps how to get there. */
  setUpDestination: {
    ask: { kind: DestinationKind; typed: Record<string, string> }
    answer: SendingFailure | null
  }
  /** How it went stands in the folder's status. `losses`, `refill`: what the person has agreed to. */
  syncFolder: { ask: { losses: number; refill: boolean }; answer: null }
  forgetFolderDevice: { ask: { device: string }; answer: null }
  /** False: there is no folder, or it does not have the text. */
  fetchText: { ask: { id: string }; answer: boolean }
  saveArticle: { ask: { article: Article; analysis: Analysis | null; tags: string[] }; answer: Entry }
  /** Another reading of a saved page: text and details become what it found, all the person added stays. */
  refreshArticle: { ask: { id: string; article: Article; analysis: Analysis | null }; answer: Entry }
  /** Keeps those pictures of an article that lie on sites open to us. `closed`: how many lie elsewhere. */
  keepPictures: { ask: { id: string }; answer: { kept: number; missing: number; closed: number } }
  /** Pictures out of an archive, as base64. The answer: how many the article has now. */
  putPictures: { ask: { url: string; pictures: { address: string; data: string }[] }; answer: number }
  setTags: { ask: { id: string; tags: string[] }; answer: Entry }
  setArchived: { ask: { id: string; archived: boolean }; answer: Entry }
  setFavourite: { ask: { id: string; favourite: boolean }; answer: Entry }
  setReading: { ask: { id: string; reading: ReadingStep }; answer: Entry }
  putHighlight: { ask: { id: string; highlight: Highlight }; answer: Entry }
  removeHighlight: { ask: { id: string; highlight: string }; answer: Entry }
  setNote: { ask: { id: string; note: string }; answer: Entry }
  /** A batch of an import; what is refused of it comes back by its address. */
  importEntries: { ask: { entries: ImportedEntry[] }; answer: ImportResult & { refused: string[] } }
  removeEntry: { ask: { id: string }; answer: Entry }
  restoreEntry: { ask: { id: string }; answer: Entry }
  /** How it went stands in the backup's status. */
  backUpNow: { ask: Record<string, never>; answer: null }
  /** The answer: ids of those that changed. */
  changeMany: { ask: { ids: string[]; change: ManyChange }; answer: string[] }
  /** How it went stands in the status of the browsers' own sync. `losses`: what the person has agreed to. */
  syncNow: { ask: { losses: number }; answer: null }
  forgetBrowser: { ask: { device: string }; answer: null }
  setDeviceName: { ask: { name: string }; answer: null }
}

/** What the person added to a saved article while reading it. */
export type Annotations = Pick<Entry, 'favourite' | 'reading' | 'highlights' | 'note'>

/**
 * What a content script may ask. It lives in a stranger's page, so it never names an entry: the background takes the
 * address from the browser's own word on the sender.
 */
export interface ContentLetters extends AnalyseLetter, ShortcutLetters, SendingLetters {
  saveThisPage: { ask: { article: Article; analysis: Analysis | null }; answer: Entry }
  removeThisPage: { ask: Record<string, never>; answer: null }
  isThisPageSaved: { ask: Record<string, never>; answer: boolean }
  /** Null: the page is not saved. The letters after it are refused with `no-such-entry` then. */
  annotationsOfThisPage: { ask: Record<string, never>; answer: Annotations | null }
  setFavouriteOfThisPage: { ask: { favourite: boolean }; answer: null }
  /** Where the person was on this page, saved or not. */
  placeInThisPage: { ask: Record<string, never>; answer: Position | null }
  /** Of a page that is not saved the place is kept for a while. */
  setReadingOfThisPage: { ask: { reading: ReadingStep }; answer: null }
  putHighlightInThisPage: { ask: { highlight: Highlight }; answer: null }
  removeHighlightInThisPage: { ask: { highlight: string }; answer: null }
  setNoteOfThisPage: { ask: { note: string }; answer: null }
  openLibrary: { ask: Record<string, never>; answer: null }
  /** Injects what colours code into the tab that asks. */
  loadCodeColours: { ask: Record<string, never>; answer: null }
  /** Injects what makes books into the tab that asks. */
  loadPacking: { ask: Record<string, never>; answer: null }
  /** The bytes of a bundled face, as base64: one of the files the face of the settings is made of. */
  readFace: { ask: { face: 'sans' | 'dyslexia'; index: number }; answer: string }
  /** Injects the controls of the reader into the tab that asks. */
  loadControls: { ask: Record<string, never>; answer: null }
  /** Injects the tools of the reader into the tab that asks. */
  loadTools: { ask: Record<string, never>; answer: null }
}

export type Letters = PageLetters & ContentLetters
export type LetterName = keyof Letters
export type Ask<Name extends LetterName> = Letters[Name]['ask']
export type Answer<Name extends LetterName> = Letters[Name]['answer']

export interface Letter<Name extends LetterName = LetterName> {
  lectern: Name
  ask: Ask<Name>
}

/** Why a letter was refused; `code` is what a screen chooses its sentence by. */
export interface Refusal {
  code: 'bad-request' | 'library-full' | 'no-such-entry' | 'not-allowed' | 'failed'
  message: string
}

export type Reply<Name extends LetterName = LetterName> =
  | { ok: true; answer: Answer<Name> }
  | { ok: false; refusal: Refusal }

/** A letter the background refused. The transport worked; asking again would get the same answer. */
export class Refused extends Error {
  readonly code: Refusal['code']
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'Refused'
    this.code = refusal.code
  }
}
