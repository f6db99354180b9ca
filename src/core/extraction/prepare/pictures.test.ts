// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const sourceOf = (html: string): string | null | undefined =>
  extractSample(`<p>${html}</p>`).body.querySelector('img')?.getAttribute('src')
const picture = 'https://orchard.example/pear.jpg'

it.each<[string, string]>([
  ['an ordinary picture', '<img src="/pear.jpg">'],
  ...[
    'data-src',
    'data-original',
    'data-actualsrc',
    'data-srv',
    'data-lazy',
    'data-lazyload',
    'data-lazy-src',
    'data-img-src',
    'data-url',
  ].map((name): [string, string] => [name, `<img src="data:image/gif;base64,R0lGOD" ${name}="/pear.jpg">`] as const),
  ['a placeholder file', '<img src="/img/blank.gif" data-src="/pear.jpg">'],
  ['a set alone', '<img srcset="/small.jpg 320w, /pear.jpg 1280w">'],
  ['a lazy set', '<img data-srcset="/small.jpg 320w, /pear.jpg 1280w">'],
  ['<picture>', '<picture><source srcset="/pear.jpg 2x"><img></picture>'],
  ['<noscript> with elements', '<img src="data:image/gif;base64,R0lGOD"><noscript><img src="/pear.jpg"></noscript>'],
  ['<noscript> alone', '<noscript><img src="/pear.jpg"></noscript>'],
  ['a good picture that promises a smaller one', '<img src="/pear.jpg" data-src="/thumb.jpg">'],
  ['AMP', '<amp-img src="/pear.jpg" width="300" height="200"></amp-img>'],
])('finds the address of %s', (_, html) => {
  expect(sourceOf(html)).toBe(picture)
})

it('shows a picture with its <noscript> twin once', () => {
  const { body } = extractSample('<p><img src="/pear.jpg"><noscript><img src="/pear.jpg"></noscript></p>')
  expect(body.querySelectorAll('img')).toHaveLength(1)
})

it('reads <noscript> that holds text, as it does where scripts run', () => {
  const document = new DOMParser().parseFromString('<body></body>', 'text/html')
  expect(document).toBeTruthy()
  const { body } = extractSample('<p><noscript>&lt;img alt="a" src="/pear.jpg?a=1&amp;amp;b=2"&gt;</noscript></p>')
  expect(body.querySelector('img')?.getAttribute('src')).toBe(`${picture}?a=1&b=2`)
})

it('leaves counters out and keeps captions', () => {
  const { body, article } = extractSample(
    '<img src="/count.gif" width="1" height="1"><figure><img src="/pear.jpg" width="640" height="480"><figcaption>The tree in May</figcaption></figure>',
  )
  expect(body.querySelectorAll('img')).toHaveLength(1)
  expect(body.querySelector('img')?.getAttribute('width')).toBe('640')
  expect(body.querySelector('figcaption')?.textContent).toBe('The tree in May')
  expect(article.text).not.toContain('The tree in May')
})
