import type { SyncCarrier } from '../../src/core/library/browser-sync/sync-carrier'
import type { Entry } from '../../src/core/library/entry'
import type { Kept } from '../../src/core/library/kept'
import { createLibrary, type Library, type LibraryPorts, type SaveRequest } from '../../src/core/library/library'
import { createMemoryStore, type MemoryStore } from './memory-store'

export interface Device {
  library: Library
  store: MemoryStore
  ports: LibraryPorts
  clock: { now: number }
  /** Ids announced, in order. */
  announced: string[]
  /** What the person calls it. */
  named: { name: string }
  /** Lists that were kept aside. */
  backups: Kept[][]
  /** Everything it has, bin included, without what is only local; by id. */
  view(): Entry[]
}

export const START = Date.UTC(2026, 4, 4, 8)

let devices = 0

/** One device with a library of its own in memory and a clock that a test sets. */
export function createDevice(carrier: SyncCarrier, name = `dev${String(++devices).padStart(5, '0')}`): Device {
  const store = createMemoryStore()
  const clock = { now: START }
  const announced: string[] = []
  const named = { name: `Browser ${name}` }
  const backups: Kept[][] = []
  let names = 0
  const ports: LibraryPorts = {
    store,
    carrier,
    now: () => clock.now,
    // A device that must take another name gets one that tells where it comes from.
    newDeviceId: () => (names++ === 0 ? name : `${name.slice(-4)}x${String(names).padStart(3, '0')}`),
    scheduleSync: async () => {},
    announce: ({ ids }) => announced.push(...ids),
    deviceName: async () => named.name,
    keepBackup: async (kept) => void backups.push([...kept]),
  }
  const view = () =>
    [...store.records.values()].map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { library: createLibrary(ports), store, ports, clock, announced, view, named, backups }
}

/** A request to save an article of our own making. */
export function requestFor(
  url: string,
  changes: Partial<SaveRequest['article']> = {},
  tags: string[] = [],
): SaveRequest {
  return {
    article: {
      url,
      title: `About ${url}`,
      byline: 'Ada Weaver',
      siteName: 'The Loom',
      published: '2026-04-30',
      lang: 'en',
      dir: 'ltr',
      excerpt: 'Threads and how they hold.',
      image: null,
      html: '<p>Threads and how they hold.</p>',
      text: 'Threads and how they hold.',
      ...changes,
    },
    analysis: { minutes: 3, summary: ['Threads hold.'], tags: ['weaving'] },
    tags,
  }
}
