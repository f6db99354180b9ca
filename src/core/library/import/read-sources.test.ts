import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ImportRecord, ImportSkip } from './import-record'
import { openZip } from './open-zip'
import { readSources } from './read-sources'
import * as samples from './sample-exports'
import { sampleFile, sampleZip } from './sample-exports'
import { MOST_TEXT, type SourceFile } from './source-file'

async function readAll(...files: SourceFile[]) {
  const records: ImportRecord[] = []
  const skips: ImportSkip[] = []
  const formats = new Set<string>()
  for await (const item of readSources(files)) {
    formats.add(item.format)
    if ('record' in item) records.push(item.record)
    else skips.push(item.skip)
  }
  return { records, skips, formats: [...formats] }
}
const salt = { url: 'https://tides.example/salt' }

test('Pocket: one file, a zip of several, and the former page', async () => {
  const table = [
    { ...salt, title: 'Salt, wind and clocks', savedAt: 1583064000000, tags: ['sea', 'slow reading'], archived: false },
    { url: 'https://tides.example/zh', title: '潮汐与时钟', savedAt: 1583064001000, tags: [], archived: true },
  ]
  const one = await readAll(sampleFile('part_000000.csv', samples.POCKET))
  expect(one).toMatchObject({ records: table, skips: [], formats: ['Pocket'] })
  const zip = await readAll(
    sampleZip('pocket.zip', { 'part_000000.csv': samples.POCKET, 'part_000001.csv': samples.POCKET }),
  )
  expect(zip.records).toMatchObject([...table, ...table])
  const page = await readAll(sampleFile('ril_export.html', samples.POCKET_HTML))
  expect(page.records).toMatchObject([
    { url: 'https://tides.example/salt?a=1&b=2', title: 'Salt & wind', tags: ['sea', 'slow'], archived: false },
    { title: '潮汐与时钟', savedAt: 1583064001000, archived: true },
  ])
})

test.each<[string, SourceFile, object[]]>([
  [
    'Instapaper',
    sampleFile('instapaper-export.csv', samples.INSTAPAPER),
    [
      { ...salt, favourite: true, tags: ['sea'], excerpt: 'A "marked" line', savedAt: 1583064000000 },
      { tags: ['Harbours'], favourite: false },
    ],
  ],
  [
    'Readwise Reader',
    sampleFile('export.csv', samples.READWISE),
    [
      {
        ...salt,
        tags: ['sea', "it's slow"],
        archived: true,
        progress: 0.25,
        savedAt: Date.UTC(2022, 10, 6, 4, 33, 50),
      },
    ],
  ],
  [
    'Raindrop.io',
    sampleFile('raindrop.csv', samples.RAINDROP),
    [
      {
        ...salt,
        tags: ['Sea', 'Harbours', 'slow', 'tide'],
        note: 'Ask the keeper',
        favourite: true,
        marks: [{ text: 'The clock stood still', note: 'why' }],
      },
    ],
  ],
  [
    'Matter',
    sampleFile('_matter_history.csv', samples.MATTER),
    [{ ...salt, byline: 'Ada Moor', tags: ['sea', 'slow'], archived: true, favourite: true, progress: 1 }],
  ],
  [
    'Omnivore',
    sampleZip('omnivore.zip', samples.OMNIVORE),
    [
      {
        ...salt,
        archived: true,
        progress: 0.4,
        tags: ['sea'],
        html: '<div><p>The clock stood still at noon.</p></div>',
        marks: [{ text: 'The clock stood still', note: 'Why?' }],
      },
    ],
  ],
  [
    'wallabag',
    sampleFile('All articles.json', samples.WALLABAG),
    [
      {
        ...salt,
        archived: true,
        lang: 'en-GB',
        byline: 'Ada Moor',
        html: '<p>The clock stood still at noon.</p>',
        marks: [{ text: 'clock stood', note: 'Why?' }],
      },
    ],
  ],
  [
    'Karakeep',
    sampleFile('karakeep.json', samples.KARAKEEP),
    [{ ...salt, tags: ['sea'], note: 'Ask', archived: true, savedAt: 1700000000000 }],
  ],
  [
    'Linkwarden',
    sampleFile('backup.json', samples.LINKWARDEN),
    [{ ...salt, tags: ['Harbours', 'sea'], favourite: true, savedAt: Date.UTC(2024, 1, 3, 4, 5, 6) }],
  ],
  [
    'Linkding',
    sampleFile('linkding.json', samples.LINKDING),
    [{ ...salt, title: 'Salt', tags: ['sea'], note: 'Ask', archived: true }],
  ],
  [
    'HTML bookmarks',
    sampleFile('bookmarks.html', samples.BOOKMARKS),
    [
      { ...salt, title: 'Salt & wind', tags: ['Harbours', 'sea', 'slow'], excerpt: 'A harbour' },
      { title: '潮汐', tags: [] },
    ],
  ],
  ['URL list', sampleFile('list.txt', samples.URLS), [salt, { url: 'https://tides.example/zh', title: '潮汐' }]],
  ['HTML', sampleFile('page/salt.html', samples.SAVED_PAGE), [{ ...salt, title: 'Salt & wind', isPage: true }]],
  [
    'Markdown',
    sampleFile('post.md', samples.HUGO),
    [
      {
        ...salt,
        tags: ['sea'],
        html: expect.stringContaining('<strong>clock</strong>'),
        published: '2023-03-04T05:06:07.000Z',
      },
    ],
  ],
  [
    'Markdown',
    sampleFile('post.txt', samples.HEXO),
    [
      {
        title: '潮汐: 与时钟',
        byline: '林岸',
        tags: ['慢', '海', '港口', '灯塔'],
        image: 'https://tides.example/a.png',
        published: '2022-06-16T02:31:27.000Z',
        html: expect.stringContaining('<p>海水退去。</p>'),
      },
    ],
  ],
  [
    'CSV',
    sampleFile('mine.csv', 'url;title;tags\nhttps://tides.example/salt;Salt;sea,slow\n'),
    [{ ...salt, tags: ['sea', 'slow'] }],
  ],
])('%s', async (name, file, expected) => {
  const { records, formats } = await readAll(file)
  expect(formats).toContain(name)
  expect(records).toMatchObject(expected)
})

test('what has no address is said, and the rest comes in', async () => {
  const { records, skips } = await readAll(sampleFile('karakeep.json', samples.KARAKEEP))
  expect(records).toHaveLength(1)
  expect(skips).toEqual([{ where: 'karakeep.json, 2', why: 'no-address' }])
})

test('a quote that never ends costs its own row alone', async () => {
  const text =
    'title,url,time_added,tags,status\nOne,https://a.example/1,1,,unread\n"Two,https://a.example/2,2,,unread\nThree,https://a.example/3,3,,unread\n'
  const { records, skips } = await readAll(sampleFile('p.csv', text))
  expect(records.map(({ title }) => title)).toEqual(['One', 'Three'])
  expect(skips).toEqual([{ where: 'p.csv, 3', why: 'broken-row' }])
})

test('a row cut short is said', async () => {
  const { records, skips } = await readAll(sampleFile('p.csv', `${samples.POCKET}"Half,`))
  expect(records).toHaveLength(2)
  expect(skips).toEqual([{ where: 'p.csv, 4', why: 'broken-row' }])
})

test('a table of more rows than are read at a time comes in whole', async () => {
  const rows = Array.from(
    { length: 12_345 },
    (_, index) => `"T, ${index}",https://a.example/${index},${index + 1},,unread`,
  )
  const { records, skips } = await readAll(
    sampleFile('p.csv', `title,url,time_added,tags,status\r\n${rows.join('\r\n')}`),
  )
  expect(skips).toEqual([])
  expect(records.map(({ title }) => title)).toEqual(rows.map((_, index) => `T, ${index}`))
})

test('every file that cannot be read says why and stops no other', async () => {
  const good = sampleFile('z.csv', samples.POCKET)
  const zip = zipSync({ 'a.csv': strToU8(samples.POCKET) })
  const huge: SourceFile = { ...sampleFile('huge.csv', ''), size: 200 * 1024 * 1024 }
  expect(huge.size).toBeGreaterThan(MOST_TEXT)
  const { records, skips } = await readAll(
    sampleFile('cut.zip', zip.subarray(0, zip.length - 30)),
    sampleFile('bomb.zip', zipSync({ 'bomb.csv': new Uint8Array(12 * 1024 * 1024) })),
    huge,
    sampleFile('latin.csv', new Uint8Array([...strToU8('title,url,time_added\n'), 0xe9, 0xff, 0xfe])),
    sampleFile('broken.json', '{"bookmarks": ['),
    sampleFile('poem.txt', 'No address in here,\nonly words.\n'),
    good,
  )
  expect(records).toHaveLength(2)
  expect(Object.fromEntries(skips.map(({ where, why }) => [where, why]))).toEqual({
    'cut.zip': 'broken-file',
    'bomb.zip': 'too-large',
    'huge.csv': 'too-large',
    'latin.csv': 'wrong-encoding',
    'broken.json': 'broken-file',
    'poem.txt': 'unknown-format',
  })
})

test('other encodings are read where the file says which it is', async () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...samples.POCKET].map((sign) => sign.charCodeAt(0))).buffer),
  ])
  expect((await readAll(sampleFile('p.csv', utf16))).records).toHaveLength(2)
})

test('a zip gives its files in any order', async () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`f${index}.txt`, strToU8(`${index}`)]))
  const opened = openZip(zipSync(files))
  for (const index of [149, 0, 70, 3]) {
    expect(new TextDecoder().decode(await opened[index]?.bytes())).toBe(opened[index]?.path.slice(1, -4))
  }
})
