// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractArticle } from './extract-article'
import { samplePage, sampleUrl } from './sample-page'

const side = '<div class="note"><p>A short note on the mill, which nobody would take for the text.</p></div>'

it('reads the block somebody pointed at, however short', () => {
  const extraction = extractArticle(samplePage('', { after: side }), { url: sampleUrl, block: 'div.note' })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  expect(extraction.article.text).toBe('A short note on the mill, which nobody would take for the text.')
  expect(extraction.article.title).toBe('The pear tree')
})

it.each(['div.gone', 'div[', ''])('finds the text by itself where %j finds nothing', (block) => {
  const extraction = extractArticle(samplePage('', { after: side }), { url: sampleUrl, block })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  expect(extraction.article.text).toContain('old well')
})

it('takes another body in the place of the one it has read', () => {
  const extraction = extractArticle(samplePage(''), { url: sampleUrl })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  Object.assign(extraction.article, { html: '<p>Put back.</p>', text: 'Put back.' })
  expect({ ...extraction.article }).toMatchObject({ html: '<p>Put back.</p>', text: 'Put back.' })
})
