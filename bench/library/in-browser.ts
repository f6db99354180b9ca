import { Index } from 'flexsearch'
import { relatedEntries } from '../../src/core/library/related/related-entries'
import { buildSegment } from '../../src/core/library/search/build-segment'
import { IndexReader } from '../../src/core/library/search/index-reader'
import { mergeSegments, segmentsToMerge } from '../../src/core/library/search/merge-segments'
import { parseQuery } from '../../src/core/library/search/parse-query'
import { LibrarySearch } from '../../src/core/library/search/search-library'
import { segmentBytes } from '../../src/core/library/search/segment'
import { snippetOf } from '../../src/core/library/search/snippet'
import { TextCache } from '../../src/core/library/search/text-cache'
import { libraryConnection } from '../../src/platform/library-connection'
import { listEntries, openLibraryDatabase } from '../../src/platform/library-database'
import {
  addSegment,
  lastSegments,
  readIndex,
  readTexts,
  replaceSegments,
  unindexedTexts,
} from '../../src/platform/library-index'
import { benchLibrary } from './bench-library'
import { fillLibrary } from './fill-library'
import { type MadeUpText, madeUpQueries, madeUpTexts } from './made-up-texts'
import { timesOf } from './times-of'

/** Runs in a page: the library's own code over the library's own database. */
const DAY = 86_400_000
const store = openLibraryDatabase()

const toFill = ({ id, head, text }: MadeUpText, n: number) => {
  const [title = '', siteName = null] = head.split('\n')
  const lang = n % 2 === 1 ? 'zh' : 'en'
  const article = { byline: null, siteName, published: null, image: null, lang, dir: 'ltr' as const, title, text }
  const summary = [text.slice(0, 120), text.slice(120, 240)]
  return {
    request: {
      article: { ...article, url: `https://made.example/${id}`, excerpt: text.slice(0, 250), html: `<p>${text}</p>` },
      analysis: { minutes: 4, summary, tags: [] },
      tags: [`tag ${n % 40}`],
    },
    savedAt: Date.UTC(2026, 0, 1) - (n % 700) * DAY,
  }
}

export async function fill(count: number): Promise<void> {
  await fillLibrary(store, madeUpTexts(count).map(toFill))
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Indexes what waits, as the background does. @returns ms an article, merging included; bytes of index and of texts */
export async function index(): Promise<{ each: number; indexBytes: number; textBytes: number }> {
  let articles = 0
  let textBytes = 0
  let work = 0
  for (;;) {
    const { marks, texts } = await unindexedTexts(20)
    if (texts.length === 0) break
    articles += texts.length
    for (const { text } of texts) textBytes += new TextEncoder().encode(text).length
    const began = performance.now()
    const segment = buildSegment(texts)
    work += performance.now() - began
    await addSegment(segment, marks)
    const { keys, segments } = await lastSegments(
      (sizes) => sizes.length === 1 || segmentsToMerge(sizes) === sizes.length,
    )
    const most = segmentsToMerge(segments.map(({ ids }) => ids.length))
    if (most === 0) continue
    const mergingBegan = performance.now()
    const merging = mergeSegments(segments.slice(-most))
    let step = merging.next()
    while (!step.done) step = merging.next()
    work += performance.now() - mergingBegan
    await replaceSegments(keys.slice(-most), step.value)
  }
  const { segments } = await readIndex()
  return { each: work / articles, textBytes, indexBytes: segments.reduce((sum, one) => sum + segmentBytes(one), 0) }
}

/** Ms of reading the list, and of the database's own getAll: in turn, and each first as often as the other. */
export async function timeLists(runs: number): Promise<{ list: number[]; getAll: number[] }> {
  const database = await libraryConnection()
  const times: { list: number[]; getAll: number[] } = { list: [], getAll: [] }
  for (let run = 0; run < runs; run++) {
    const getAll = async () => times.getAll.push(await timed(() => database.getAll('entries')))
    const list = async () => times.list.push(await timed(listEntries))
    for (const work of run % 2 === 0 ? [getAll, list] : [list, getAll]) await work()
  }
  return times
}

/**
 * Ms to the first answers, ranked, of ours and of flexsearch, over the same texts; of the pieces of text that a screen
 * shows of ours; and of looking for related articles.
 */
export async function timeSearch(count: number, most: number) {
  const texts = madeUpTexts(count)
  const queries = madeUpQueries(texts, most)
  const { segments } = await readIndex()
  const reader = new IndexReader(segments, new Set())
  const entries = await listEntries()
  const cache = new TextCache(readTexts)
  await cache.load(entries.map(({ id }) => id))
  const search = new LibrarySearch(reader, entries, cache)
  const find = async (query: string) => (await search.find(parseQuery(query)).next()).value ?? []
  const related: number[] = []
  for (const entry of entries.slice(0, 40)) {
    const [{ text = '' } = {}] = await readTexts([entry.id])
    related.push(await timed(() => relatedEntries(entry, text, reader, entries, 4)))
  }
  const encode = (text: string): string[] => text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  const flexsearch = new Index({ tokenize: 'forward', encode })
  for (const [n, { head, text }] of texts.entries()) {
    flexsearch.add(n, `${head}\n${text}`)
    // Whoever waits for the page asks it now and then.
    if (n % 100 === 0) await new Promise((free) => setTimeout(free))
  }
  const [ours = [], theirs = []] = await timesOf(queries, [find, (query) => flexsearch.search(query)])
  const pieces = async (query: string) => {
    const shown = (await find(query)).slice(0, SCREEN)
    for (const { text } of await readTexts(shown.map(({ id }) => id))) snippetOf(text, parseQuery(query).needles)
  }
  const [snippets = []] = await timesOf(queries.slice(0, 40), [pieces], 10)
  return { ours, flexsearch: theirs, snippets, related }
}

/** Rows of a screen. */
const SCREEN = 8
/** Ms of saving one more article. */
export async function timeSaves(runs: number): Promise<number[]> {
  const library = benchLibrary(store)
  const times: number[] = []
  for (const { request } of madeUpTexts(runs, 2).map(toFill)) times.push(await timed(() => library.save(request)))
  return times
}

/** Ms of choosing and packing what the browser's own sync has room for, and of finding that nothing is new. */
export async function timePublish(): Promise<{ first: number; again: number; published: number }> {
  const library = benchLibrary(store)
  let published = 0
  const first = await timed(async () => {
    published = (await library.publish()).published
  })
  await library.publish()
  return { first, again: await timed(() => library.publish()), published }
}
