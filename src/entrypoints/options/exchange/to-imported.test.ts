import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readSources } from '../../../core/library/import/read-sources'
import { HEXO, SAVED_PAGE, sampleFile, sampleZip, WALLABAG } from '../../../core/library/import/sample-exports'
import type { SourceFile } from '../../../core/library/import/source-file'
import { toImported } from './to-imported'

const parse = (html: string) => new JSDOM(html).window.document
async function importedOf(file: SourceFile) {
  const entries = []
  for await (const item of readSources([file])) {
    if ('record' in item) entries.push(await toImported(item.record, parse, 5))
  }
  return entries
}

test('a text is rebuilt and its passages are found in it', async () => {
  const [entry] = await importedOf(sampleFile('w.json', WALLABAG.replace('<p>', '<p onclick=\\"x()\\">')))
  expect(entry?.article).toMatchObject({ html: '<p>The clock stood still at noon.</p>', lang: 'en-GB', dir: 'ltr' })
  expect(entry?.highlights).toMatchObject([
    { quote: { exact: 'clock stood', prefix: 'The ', suffix: ' still at noon.', start: 4 }, note: 'Why?' },
  ])
})

test('a saved page is read as any page is', async () => {
  const [entry] = await importedOf(sampleZip('pages.zip', { 'salt.html': SAVED_PAGE }))
  expect(entry?.article).toMatchObject({ url: 'https://tides.example/salt', text: 'The clock stood still.' })
})

test('a post of HTML under front matter loses nothing to Markdown', async () => {
  const [entry] = await importedOf(sampleFile('post.md', HEXO))
  expect(entry?.article.text).toBe('钟停在正午。\n海水退去。')
  expect(entry).toMatchObject({ tags: ['慢', '海', '港口', '灯塔'], savedAt: 5 })
})

const SEED = path.resolve(import.meta.dirname, '../../../../../shared/seed/000_a484a627320aee28.txt')

test.skipIf(!existsSync(SEED))('the seed post comes in whole (skipped when ../shared/seed is not there)', async () => {
  const [entry] = await importedOf(sampleFile('post.md', readFileSync(SEED)))
  const body = parse(entry?.article.html ?? '')
  const count = (name: string) => body.querySelectorAll(name).length
  expect({ p: count('p'), img: count('img'), h2: count('h2'), a: count('a') }).toEqual({ p: 50, img: 8, h2: 3, a: 2 })
  expect(entry?.article).toMatchObject({ byline: '鸟哥笔记', published: '2022-06-16T02:31:27.000Z', lang: 'zh' })
})
