import type { Analysis, Article } from '../article/article'
import type { Entry } from './entry'
import type { LibraryStore } from './library-store'
import type { SyncCarrier } from './sync-carrier'
import type { SyncReport } from './sync-report'

export interface SaveRequest {
  article: Article
  analysis: Analysis | null
  tags: readonly string[]
}

/** What open pages are told: they read the library again themselves. */
export interface LibraryChange {
  ids: readonly string[]
}

export interface LibraryPorts {
  store: LibraryStore
  carrier: SyncCarrier
  /** Ms since 1970. */
  now: () => number
  /** Eight characters of a to z and 0 to 9, by chance. */
  newDeviceId: () => string
  /** Has `publish` called within a minute or so, even if the worker dies. Harmless when there is nothing to publish. */
  scheduleSync: () => Promise<void>
  announce: (change: LibraryChange) => void
}

/**
 * The library's only writer. It keeps nothing in memory between two calls, and every command may be repeated: the
 * worker it lives in may die between any two lines.
 */
export interface Library {
  /**
   * Keeps an article. The same page twice is one entry: body and metadata are refreshed, tags united, the date of the
   * first save stays, and it comes back from bin and archive.
   * @throws LibraryFull
   */
  save(request: SaveRequest): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  setTags(id: string, tags: readonly string[]): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  setArchived(id: string, archived: boolean): Promise<Entry>
  /** To the bin: `restore` brings everything back, body included. @throws NoSuchEntry, LibraryFull */
  remove(id: string): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  restore(id: string): Promise<Entry>
  /**
   * Bodies of entries that have been in the bin for over 30 days go, the entries themselves after 180 days.
   * @returns how many bodies and entries went.
   */
  purge(): Promise<number>
  /** Writes this device's records to the carrier. @throws LibraryFull */
  publish(): Promise<SyncReport>
  /** Takes in what other devices have published. @throws LibraryFull */
  merge(): Promise<SyncReport>
}
