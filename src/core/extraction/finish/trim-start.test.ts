// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { extractSample, sampleUrl } from '../sample-page'

it.each([
  ['a date with two figures for its year', '<p>Orchard Post 08/12/11-14:16</p>'],
  ['a heading that is the way to the page', '<h2><a href="/">Home</a> <a href="/fruit">Fruit</a></h2>'],
])('takes %s off the beginning', (_, line) => {
  const { article } = extractSample('', { start: line })
  expect(article.text.startsWith('The pear tree stood')).toBe(true)
})

it('keeps links that are all there is', () => {
  const html =
    '<html><head><title>Fruit</title></head><body><p><a href="/a">Pears and quinces</a></p><p>Plums, too</p></body></html>'
  const extraction = extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: sampleUrl })
  const found = extraction.kind === 'no-article' ? extraction.found : extraction
  expect(found?.kind === 'article' && found.article.text).toContain('quinces')
})
