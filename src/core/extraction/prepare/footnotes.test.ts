// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const mark =
  '<p>Pears keep well until spring<sup><a href="#fn1" id="ref1">1</a></sup>, as everybody in the village will tell you.</p>'

it.each([
  ['a list in the article', `${mark}<ol><li id="fn1">Ask the miller. <a href="#ref1">↩</a></li></ol>`, ''],
  [
    'a list far from the article',
    mark,
    '<div class="footer-notes sidebar"><ol><li id="fn1">Ask the miller.</li></ol></div>',
  ],
  [
    'a paragraph named by an anchor',
    `${mark}`,
    '<div class="footer"><p><a name="fn1"></a>1. Ask the miller.</p></div>',
  ],
])('keeps mark and note: %s', (_, middle, after) => {
  const { body, article } = extractSample(middle, { after })
  const href = body.querySelector('sup a')?.getAttribute('href')
  expect(href).toBe('#lectern-fn1')
  expect(body.querySelectorAll('#lectern-fn1')).toHaveLength(1)
  const note = body.querySelector('#lectern-fn1')
  expect((note?.textContent || note?.parentElement?.textContent) ?? '').toContain('Ask the miller')
  expect(article.text).toContain('until spring, as everybody')
})

it('turns side notes into notes', () => {
  const { body } = extractSample(
    '<p>Pears keep well<label for="a" class="sidenote-number"></label><input type="checkbox" id="a"><span class="sidenote">Ask the miller.</span> until spring, as everybody will tell you.</p>',
  )
  expect(body.querySelector('[role="doc-endnotes"] li')?.textContent).toBe('Ask the miller.')
  expect(body.querySelector('p sup a')?.getAttribute('href')).toBe('#lectern-side-note-1')
})

it('makes no note of a link to a section', () => {
  const { body } = extractSample(
    '<h2 id="soil">Soil</h2><p>See <a href="#soil">the soil</a> for what the roots of the tree want from it.</p>',
  )
  expect(body.querySelector('[role="doc-endnotes"]')).toBeNull()
  expect(body.querySelector('a[href="#lectern-soil"]')).not.toBeNull()
})
