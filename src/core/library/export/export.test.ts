import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { ImportRecord } from '../import/import-record'
import { readSources } from '../import/read-sources'
import { sampleFile } from '../import/sample-exports'
import { archiveFiles, entriesJson } from './archive'
import { bookmarksHtml } from './bookmarks-html'
import { epubFiles } from './epub/epub-files'
import type { ExportedFile, ExportTools, KeptPictures } from './exported'
import { fileNames } from './file-names'
import { markdownFiles } from './markdown-files'
import { SAMPLE, sampleArticles } from './sample-articles'
import { tableCsv } from './table-csv'
import { zipPieces } from './zip-blob'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const tools: ExportTools = {
  parse: (html) => new JSDOM(html).window.document,
  picture: async (url) => (url.endsWith('a.png') ? { type: 'image/png', bytes: PNG } : null),
}
const kept: KeptPictures = {
  hashes: async (id) => (id === SAMPLE[0]?.entry.id ? { 'https://tides.example/a.png': 'f00d' } : {}),
  picture: async () => ({ type: 'image/png', bytes: PNG }),
}
const entries = SAMPLE.map(({ entry }) => entry)

async function zipped(files: AsyncIterable<ExportedFile>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  await zipPieces(files, (piece) => void pieces.push(...piece))
  return Buffer.concat(pieces)
}
async function read(name: string, content: string | Uint8Array): Promise<ImportRecord[]> {
  const records: ImportRecord[] = []
  for await (const item of readSources([sampleFile(name, content)])) {
    expect(item).toHaveProperty('record')
    if ('record' in item) records.push(item.record)
  }
  return records
}

test('the archive gives every entry and every text back as it was', async () => {
  const records = await read('backup.zip', await zipped(archiveFiles(sampleArticles(), 5, kept)))
  expect(records.map(({ own }) => own?.entry)).toMatchObject(entries)
  const [picture] = records[0]?.own?.pictures ?? []
  expect(picture?.address).toBe('https://tides.example/a.png')
  expect(Buffer.from((await picture?.bytes()) ?? [])).toEqual(PNG)
  expect(records[1]?.own?.pictures).toEqual([])
  expect(records.map(({ html, own }) => [html, own?.text])).toEqual([
    [SAMPLE[0]?.body?.html, SAMPLE[0]?.body?.text],
    [null, ''],
  ])
})

test('JSON, bookmarks and CSV are read back by our own import', async () => {
  expect((await read('x.json', entriesJson(entries))).map(({ own }) => own?.entry)).toEqual(entries)
  const told = {
    url: entries[0]?.url,
    title: entries[0]?.title,
    tags: ['sea', '潮汐'],
    archived: true,
    favourite: true,
  }
  const bookmarks = await read('x.html', bookmarksHtml(entries))
  expect(bookmarks).toMatchObject([
    { url: entries[1]?.url, archived: false },
    { ...told, savedAt: 1700000000000 },
  ])
  const table = await read('x.csv', tableCsv(entries))
  expect(table[0]).toMatchObject({ ...told, savedAt: 1700000000000, progress: 0.25, note: 'Ask the keeper.' })
})

test('a title that is a formula is none in a spreadsheet', () => {
  const [entry] = entries
  expect(entry && tableCsv([{ ...entry, title: '=HYPERLINK("https://evil.example")' }])).toContain(`"'=HYPERLINK`)
})

test('Markdown has front matter, text, highlights and notes, and comes back', async () => {
  const files: ExportedFile[] = []
  for await (const file of markdownFiles(sampleArticles(), tools)) files.push(file)
  expect(files.map((file) => file.path)).toEqual(['Salt & wind clocks.md', '潮汐与时钟.md'])
  const text = String(files[0]?.content)
  for (const part of ['url: https://tides.example/salt?a=1&b=2', '> The clock stood still', 'Why?', '## Tides']) {
    expect(text).toContain(part)
  }
  expect((await read('a.md', text))[0]).toMatchObject({
    title: entries[0]?.title,
    tags: ['sea', '潮汐'],
    savedAt: 1700000000000,
    archived: true,
    note: 'Ask the keeper.',
  })
})

test('no two files have one name, whatever the titles', () => {
  const nameOf = fileNames()
  expect([nameOf('a/b', 'md'), nameOf('A b', 'md'), nameOf('CON', 'md'), nameOf('..', 'md')]).toEqual([
    'a b.md',
    'A b 2.md',
    'article CON.md',
    'article.md',
  ])
})

// Debian's program is a Java archive that only some kernels start by itself.
const EPUBCHECK = '/usr/bin/epubcheck'
const epubcheck = (...args: string[]) => spawnSync('java', ['-jar', EPUBCHECK, ...args], { encoding: 'utf8' })
const hasEpubcheck = existsSync(EPUBCHECK) && epubcheck('--version').stdout?.includes('EPUBCheck')
const book = {
  title: 'Tides & clocks',
  lang: 'en',
  dir: 'ltr' as const,
  contents: 'Contents',
  id: 'urn:uuid:7f1a8a9e-0f6c-4f0e-9d0e-1b2c3d4e5f60',
  madeAt: 1700000000000,
}

test('an EPUB begins with its media type and holds the pictures that are kept', async () => {
  const bytes = await zipped(epubFiles(sampleArticles(), book, tools))
  expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip')
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain('EPUB/pictures/1.png')
  expect(text).not.toContain('EPUB/pictures/2')
})

// Skipped where epubcheck is not installed: Debian has it as a package of that name.
test.skipIf(!hasEpubcheck)('epubcheck finds nothing in it', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-epub-'))
  try {
    const file = path.join(folder, 'book.epub')
    writeFileSync(file, await zipped(epubFiles(sampleArticles(), book, tools)))
    const { stdout, stderr, status } = epubcheck(file)
    expect(`${stdout}${stderr}`).not.toMatch(/(?:ERROR|WARNING|FATAL)\(/)
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
