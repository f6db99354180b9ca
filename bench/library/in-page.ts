import { createLibrary, type Library, type SaveRequest } from '../../src/core/library/library'
import { libraryConnection } from '../../src/platform/library-connection'
import { listEntries, openLibraryDatabase } from '../../src/platform/library-database'
import { fillLibrary } from './fill-library'
import { type MadeUpArticle, madeUpArticles } from './made-up-articles'

const store = openLibraryDatabase()
const items: Record<string, unknown> = {}
const library: Library = createLibrary({
  store,
  carrier: {
    limits: { itemBytes: 8_192, totalBytes: 102_400, items: 512 },
    read: async () => structuredClone(items),
    write: async (written) => void Object.assign(items, structuredClone(written)),
    remove: async (keys) => keys.forEach((key) => void delete items[key]),
  },
  now: Date.now,
  newDeviceId: () => 'benchdev',
  scheduleSync: async () => {},
  announce: () => {},
  deviceName: async () => 'Bench',
  keepBackup: async () => {},
})

/** A body of the length an article has: 800 words or as many characters. */
const requestOf = ({ url, title, lang, minutes, tags }: MadeUpArticle): SaveRequest => {
  const text = `${title} `.repeat(90)
  const article = {
    byline: 'Ada Weaver',
    siteName: 'The Loom',
    published: '2026-01-01',
    image: 'https://loom.example/a.jpg',
  }
  return {
    article: { ...article, url, title, lang, dir: 'ltr', excerpt: text.slice(0, 250), html: `<p>${text}</p>`, text },
    analysis: { minutes, summary: [text.slice(0, 120), text.slice(120, 240), text.slice(240, 360)], tags: [] },
    tags,
  }
}

export async function fill(count: number): Promise<number> {
  const articles = madeUpArticles(count).map((made) => ({ request: requestOf(made), savedAt: made.savedAt }))
  await fillLibrary(store, articles)
  return (await listEntries()).length
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Ms of each, run in turn so that both meet the same machine. */
export async function timeLists(runs: number): Promise<{ list: number[]; getAll: number[] }> {
  const database = await libraryConnection()
  const times: { list: number[]; getAll: number[] } = { list: [], getAll: [] }
  for (let run = 0; run < runs; run++) {
    times.getAll.push(await timed(() => database.getAll('entries')))
    times.list.push(await timed(listEntries))
  }
  return times
}

export async function timeSaves(runs: number): Promise<number[]> {
  const times: number[] = []
  for (const made of madeUpArticles(runs, 2)) times.push(await timed(() => library.save(requestOf(made))))
  return times
}

export async function timePublish(): Promise<{ first: number; again: number; published: number }> {
  let published = 0
  const first = await timed(async () => {
    published = (await library.publish()).published
  })
  await library.publish()
  return { first, again: await timed(() => library.publish()), published }
}
