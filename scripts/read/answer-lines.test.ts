import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { answerLines } from './answer-lines'

const sentence = 'The pear tree stood in the north corner of the yard, where the wall keeps the wind away. '
const page = `<html lang="en"><head><title>The pear tree</title></head><body><article>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></body></html>`
const folder = mkdtempSync(path.join(tmpdir(), 'read-'))
const file = path.join(folder, 'pear.html')
const zipped = path.join(folder, 'pear.html.gz')
writeFileSync(file, page)
writeFileSync(zipped, gzipSync(page))

async function answers(...lines: string[]): Promise<Record<string, unknown>[]> {
  let printed = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk
      done()
    },
  })
  await answerLines(Readable.from([lines.join('\n')]), output)
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('answers every line in order, and none ends the run', async () => {
  const url = 'https://orchard.example/pear#top'
  const got = await answers(
    JSON.stringify({ id: 1, file, url }),
    'not json',
    '',
    JSON.stringify({ id: 2, file: path.join(folder, 'missing.html') }),
    JSON.stringify({ id: 3 }),
    JSON.stringify({ id: 4, file: zipped, url }),
    JSON.stringify({ id: 5, text: sentence.repeat(20), lang: 'en', title: 'Pears', sentences: 2, tags: 3 }),
  )
  expect(got.map((answer) => answer.id)).toEqual([1, null, 2, 3, 4, 5])
  expect(got.map((answer) => 'article' in answer)).toEqual([true, false, false, false, true, true])
  for (const answer of got) if (!('article' in answer)) expect(answer.error).toMatch(/./)
  expect(got[0]).toMatchObject({
    article: {
      title: 'The pear tree',
      byline: null,
      siteName: null,
      published: null,
      lang: 'en',
      dir: 'ltr',
      image: null,
      minutes: expect.any(Number),
      html: expect.stringContaining('<p>The pear'),
      text: expect.stringMatching(/^The pear/),
      summary: expect.any(Array),
      tags: expect.any(Array),
    },
    ms: { extract: expect.any(Number), analyse: expect.any(Number) },
  })
  expect(got[4]?.article).toEqual(got[0]?.article)
})

it('says that a page is no article', async () => {
  const empty = path.join(folder, 'empty.html')
  writeFileSync(empty, '<html><body><a href="/">Home</a></body></html>')
  const [answer] = await answers(JSON.stringify({ id: 'x', file: empty, url: 'https://orchard.example/' }))
  expect(answer).toMatchObject({ id: 'x', error: 'no article' })
})
