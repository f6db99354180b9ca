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
  ['an attribute no one knows', '<img src="data:image/gif;base64,R0lGOD" lazysrc="/pear.jpg">'],
  ['a width to be filled in', '<img class="lazyload" src="/pear.jpg" data-src="/pear_{width}x.jpg">'],
  ['sources alone', '<picture><source srcset="/pear.jpg" media="(min-width: 600px)"></picture>'],
  ['a placeholder before it', '<img src="/img/placeholder.png"><img src="/pear.jpg">'],
  ['a placeholder file', '<img src="/img/blank.gif" data-src="/pear.jpg">'],
  ['a set alone', '<img srcset="/small.jpg 320w, /pear.jpg 1280w">'],
  ['a lazy set', '<img data-srcset="/small.jpg 320w, /pear.jpg 1280w">'],
  ['<picture>', '<picture><source srcset="/pear.jpg 2x"><img></picture>'],
  ['<noscript> with elements', '<img src="data:image/gif;base64,R0lGOD"><noscript><img src="/pear.jpg"></noscript>'],
  ['<noscript> alone', '<noscript><img src="/pear.jpg"></noscript>'],
  ['a good picture that promises a smaller one', '<img src="/pear.jpg" data-src="/thumb.jpg">'],
  ['a blurred one until it is loaded', '<img class="lazyload blur-up" src="/pear-20.jpg" data-src="/pear.jpg">'],
  [
    'WordPress, lazy',
    '<img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" data-lazy-srcset="/pear.jpg 1024w" data-lazy-src="/pear.jpg">',
  ],
  [
    'lazy sources',
    '<picture><source data-srcset="/pear.jpg" type="image/jpeg"><img class="lazy" src="data:image/gif;base64,R0lGOD"></picture>',
  ],
  [
    'Next',
    '<span><img alt="" src="data:image/gif;base64,R0lGOD" decoding="async"><noscript><img src="/pear.jpg" srcset="/pear.jpg 1x"></noscript></span>',
  ],
  [
    'a <noscript> beside the box of the placeholder',
    '<span class="wrap"><img src="data:image/gif;base64,R0lGOD"></span><noscript><img src="/pear.jpg"></noscript>',
  ],
  [
    'a background',
    '<span class="photo" role="img" aria-label="A pear" style="background-image: url(&quot;/pear.jpg&quot;)"></span>',
  ],
  ['a lazy background', '<span class="lazy" data-bg="url(/pear.jpg)"></span>'],
  ['AMP', '<amp-img src="/pear.jpg" width="300" height="200"></amp-img>'],
  ['an attribute nobody has heard of', '<img src="/img/1px.png" data-pear-tree="/pear.jpg">'],
])('finds the address of %s', (_, html) => {
  expect(sourceOf(html)).toBe(picture)
})

it('shows no placeholder', () => {
  const { body } = extractSample(
    '<p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>',
  )
  expect(body.querySelectorAll('img')).toHaveLength(0)
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

it.each([
  '<noscript><img src="/pear.jpg"></noscript><img class="lazy" src="data:image/gif;base64,R0lGOD" data-original="/pear-large.jpg">',
  '<img src="/img/placeholder.png"><img src="/pear.jpg">',
])('shows a picture once: %s', (html) => {
  expect(extractSample(`<figure>${html}</figure>`).body.querySelectorAll('img')).toHaveLength(1)
})
