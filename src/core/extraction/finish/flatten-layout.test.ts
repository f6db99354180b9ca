// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { prose, sampleUrl } from '../sample-page'

const bodyOf = (html: string): DocumentFragment => {
  const page = new DOMParser().parseFromString(
    `<html><head><title>Pears</title></head><body>${html}</body></html>`,
    'text/html',
  )
  const extraction = extractArticle(page, { url: sampleUrl })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  return extraction.body
}

it('turns a table that frames the text into boxes, so that its last lines are judged as lines', () => {
  const imprint = '<p>This story was originally published in The Orchard Post.</p>'
  const body = bodyOf(
    `<table><tr><td>Notes of May</td><td>No. 4</td></tr><tr><td>1</td><td>${prose.join('')}${imprint}</td></tr></table>`,
  )
  expect(body.querySelector('table')).toBeNull()
  expect(body.textContent).toContain('old well')
  expect(body.textContent).not.toContain('originally published')
})

it('keeps a table of figures', () => {
  const rows = ['Ripe', 'Green', 'Fallen'].map((name, row) => `<tr><td>${name}</td><td>${row + 4} baskets</td></tr>`)
  const body = bodyOf(`<article>${prose[0]}${prose[1]}<table>${rows.join('')}</table>${prose[2]}</article>`)
  expect(body.querySelectorAll('table td')).toHaveLength(6)
})

it('turns a column of single cells into boxes, whose lines are judged, and keeps a table of figures in a frame', () => {
  const column = `<table><tr><td>Pears</td></tr><tr><td>3 May 2024</td></tr></table>`
  const rows = ['Ripe', 'Green', 'Fallen'].map((name, row) => `<tr><td>${name}</td><td>${row + 4} baskets</td></tr>`)
  const figures = `<table><tbody>${rows.join('')}</tbody></table>`
  const body = bodyOf(
    `<article><table><tr><td>${column}${prose.join('')}${figures}</td><td>No. 4</td></tr></table></article>`,
  )
  expect(body.textContent).not.toContain('3 May 2024')
  expect(body.querySelectorAll('table tr td')).toHaveLength(6)
})

it('takes off an imprint that stands in a table', () => {
  const imprint =
    '<table><tr><td colspan="2">Disclaimer</td></tr><tr><td>1</td><td>Pears are shown larger than they are, which no one may take amiss.</td></tr></table>'
  const body = bodyOf(`<article>${prose.join('')}${imprint}</article>`)
  expect(body.textContent).not.toMatch(/Disclaimer|larger than/)
})
