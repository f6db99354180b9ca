// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { bodyText } from './body-text'

const text = (html: string): string => bodyText(new DOMParser().parseFromString(html, 'text/html').body)

it('writes one line a block', () => {
  expect(text('<h2>Tea</h2><p>Green,\n <b>black</b></p><ul><li>one</li><li>two</li></ul>')).toBe(
    'Tea\nGreen, black\none\ntwo',
  )
})

it('leaves captions and cards out', () => {
  expect(
    text(
      '<p>a</p><figure><img alt="x"><figcaption>Photo</figcaption></figure><figure data-embed="v"><a>Film</a></figure>',
    ),
  ).toBe('a')
})

it('keeps the lines of code and of verse', () => {
  expect(text('<pre><code>a = 1\n  b = 2</code></pre><p>one<br>two</p>')).toBe('a = 1\nb = 2\none\ntwo')
})

it('writes a table row by row', () => {
  expect(text('<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>')).toBe('a b\n1 2')
})

it('reads a formula once', () => {
  const math = '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></semantics></math>'
  expect(text(`<p>so ${math} is</p>`)).toBe('so x is')
})
