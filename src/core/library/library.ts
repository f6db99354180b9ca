import type { Analysis, Article } from '../article/article'
import { articleId } from '../article/article-id'
import type { Highlight, ReadingStep } from './annotations'
import { publish } from './browser-sync/publish'
import type { SyncCarrier } from './browser-sync/sync-carrier'
import type { SyncReport } from './browser-sync/sync-report'
import { changeMany, type ManyChange } from './change-many'
import { BadRequest } from './check-save-request'
import { isWebUrl } from './check-shared'
import type { Body, Entry } from './entry'
import { forgetPeer } from './forget-peer'
import { highlighted } from './highlighted'
import { importEntries } from './import/import-entries'
import type { ImportedEntry, ImportResult } from './import/imported-entry'
import { type Kept, keptOf, stateOf } from './kept'
import type { LibraryStore } from './library-store'
import { mergePlaces } from './merge-places'
import { NoSuchEntry } from './no-such-entry'
import { oneAfterAnother } from './one-after-another'
import { purgeBin } from './purge-bin'
import { refreshedState } from './refreshed-state'
import { bodyOf, savedState } from './saved-state'
import type { ArticleState } from './state/article-state'
import { withHighlight, withoutHighlight } from './state/highlight-set'
import { type Pen, takePen } from './state/pen'
import { readOn } from './state/progress'
import { retagged } from './state/retagged'

export interface SaveRequest {
  article: Article
  analysis: Analysis | null
  tags: readonly string[]
}

/** What open pages are told: they read the library again themselves. */
interface LibraryChange {
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
  /** What the person calls this device. */
  deviceName: () => Promise<string>
  /** Keeps the list aside as it is before a device is heard for the first time. */
  keepBackup: (kept: readonly Kept[]) => Promise<void>
}

/**
 * The library's only writer. It keeps nothing in memory between two calls, and every command may be repeated: the
 * worker it lives in may die between any two lines.
 */
export interface Library {
  /**
   * Keeps an article. The same page twice is one entry: body and metadata are refreshed, tags united, the date of the
   * first save stays, and it comes back from bin and archive.
   * @throws LibraryFull; BadRequest when the address is no web address
   */
  save(request: SaveRequest): Promise<Entry>
  /** Takes another reading of a saved page; see refreshedState. @throws NoSuchEntry, LibraryFull */
  refresh(id: string, reading: Pick<SaveRequest, 'article' | 'analysis'>): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  setTags(id: string, tags: readonly string[]): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  setArchived(id: string, archived: boolean): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  setFavourite(id: string, favourite: boolean): Promise<Entry>
  /** Reading on, to the end, or anew: see ReadingStep. @throws NoSuchEntry, LibraryFull */
  setReading(id: string, step: ReadingStep): Promise<Entry>
  /** Adds a highlight or changes the one of that id. @throws NoSuchEntry, LibraryFull; BadRequest when there are too many */
  putHighlight(id: string, highlight: Highlight): Promise<Entry>
  /** `putHighlight` with the same id brings it back. @throws NoSuchEntry, LibraryFull */
  removeHighlight(id: string, highlightId: string): Promise<Entry>
  /** What the person writes about the whole; empty: nothing. @throws NoSuchEntry, LibraryFull */
  setNote(id: string, note: string): Promise<Entry>
  /** Takes in what another program or a backup holds, all in one transaction; see importedState. @throws LibraryFull */
  importEntries(entries: readonly ImportedEntry[]): Promise<ImportResult>
  /** To the bin: `restore` brings everything back, body included. @throws NoSuchEntry, LibraryFull */
  remove(id: string): Promise<Entry>
  /** @throws NoSuchEntry, LibraryFull */
  restore(id: string): Promise<Entry>
  /** One change to many entries, all or nothing: see change-many. @returns the ids that changed @throws LibraryFull */
  changeMany(ids: readonly string[], change: ManyChange): Promise<string[]>
  /**
   * Bodies of entries that have been in the bin for over 30 days go, and the entries themselves once every device has
   * heard of it, after 180 days in any case.
   * @returns how many bodies and entries went.
   */
  purge(): Promise<number>
  /** Writes this device's records to the carrier. @throws LibraryFull */
  publish(): Promise<SyncReport>
  /**
   * Takes in what other devices have published.
   * @param consented the number of losses a person has agreed to
   * @throws LibraryFull; TooManyLosses when it would delete or replace much that nobody agreed to
   */
  merge(consented?: number): Promise<SyncReport>
  /** Takes a device out of the carrier that will not come back: see forgetPeer. @throws LibraryFull, TooManyLosses */
  forget(device: string): Promise<void>
}

export function createLibrary(ports: LibraryPorts): Library {
  const { store, now, newDeviceId, scheduleSync, announce } = ports
  const inTurn = oneAfterAnother()

  /**
   * One change to one article, in the order that survives a death anywhere: the sync is asked for first (it does
   * nothing when nothing changed), then all is written at once, then pages are told.
   * @param alter the state after it; the same state back: nothing to write
   */
  async function change(
    id: string,
    alter: (before: ArticleState | null, pen: Pen) => ArticleState,
    body: Body | null = null,
  ): Promise<Entry> {
    await scheduleSync()
    const entry = await store.update([id], ({ kept, state }) => {
      const pen = takePen(state, now(), newDeviceId)
      const present = kept.get(id)
      const before = present ? stateOf(present) : null
      const after = alter(before, pen)
      if (after.head === null) throw new NoSuchEntry(id)
      if (present && after === before) return { change: null, result: present.entry }
      const hasBody = body !== null || (present?.entry.hasBody ?? false)
      const put = keptOf(after, after.head, hasBody, pen.horizon)
      const putBodies = body === null ? [] : [body]
      return { change: { put: [put], putBodies, dropBodies: [], drop: [], state: pen.state() }, result: put.entry }
    })
    announce({ ids: [id] })
    return entry
  }

  const changeSaved = (
    id: string,
    alter: (before: ArticleState, pen: Pen) => ArticleState,
    body: Body | null = null,
  ): Promise<Entry> => {
    const alterSaved = (before: ArticleState | null, pen: Pen) => {
      if (before === null) throw new NoSuchEntry(id)
      return alter(before, pen)
    }
    return change(id, alterSaved, body)
  }

  return {
    async save(request) {
      const { url } = request.article
      if (!isWebUrl(url)) throw new BadRequest('Only pages with an http or https address can be saved.')
      const id = await articleId(url)
      return change(id, (before, pen) => savedState(before, id, request, pen), bodyOf(id, request))
    },
    refresh: (id, reading) =>
      changeSaved(id, (before, pen) => refreshedState(before, reading, pen), bodyOf(id, reading)),
    setTags: (id, tags) => changeSaved(id, (before, pen) => retagged(before, tags, pen)),
    setArchived: (id, value) =>
      changeSaved(id, (before, pen) =>
        (before.archived?.value ?? false) === value ? before : { ...before, archived: { at: pen.stamp(), value } },
      ),
    setFavourite: (id, value) =>
      changeSaved(id, (before, pen) =>
        (before.favourite?.value ?? false) === value ? before : { ...before, favourite: { at: pen.stamp(), value } },
      ),
    setReading: (id, step) => changeSaved(id, (before, pen) => readOn(before, step, pen)),
    putHighlight: (id, highlight) =>
      changeSaved(id, (before, pen) => highlighted(before, withHighlight(before.highlights, highlight, pen))),
    removeHighlight: (id, highlightId) =>
      changeSaved(id, (before, pen) => highlighted(before, withoutHighlight(before.highlights, highlightId, pen))),
    setNote: (id, value) =>
      changeSaved(id, (before, pen) =>
        (before.note?.value ?? '') === value ? before : { ...before, note: { at: pen.stamp(), value } },
      ),
    importEntries: (entries) => importEntries(ports, entries),
    remove: (id) =>
      changeSaved(id, (before, pen) =>
        isRemoved(before) ? before : { ...before, removed: { at: pen.stamp(), value: pen.now } },
      ),
    restore: (id) =>
      changeSaved(id, (before, pen) =>
        isRemoved(before) ? { ...before, removed: { at: pen.stamp(), value: null } } : before,
      ),
    changeMany: (ids, many) => changeMany(ports, ids, many),
    purge: () => inTurn(() => purgeBin(ports)),
    publish: () => inTurn(() => publish(ports)),
    merge: (consented = 0) => inTurn(() => mergePlaces(ports, consented)),
    forget: (device) => inTurn(() => forgetPeer(ports, device)),
  }
}

const isRemoved = ({ removed }: ArticleState): boolean => removed !== null && removed.value !== null
