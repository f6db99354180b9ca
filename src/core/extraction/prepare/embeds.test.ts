// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

it.each([
  [
    '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0" title="Grafting"></iframe>',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'Grafting',
  ],
  ['<iframe data-src="//player.vimeo.com/video/12345"></iframe>', 'https://vimeo.com/12345', 'Vimeo'],
  ['<video controls><source src="/graft.mp4"></video>', 'https://orchard.example/graft.mp4', 'graft.mp4'],
])('makes a link card of %s', (html, href, label) => {
  const { body, article } = extractSample(html)
  const link = body.querySelector('figure[data-embed] a')
  expect(link?.getAttribute('href')).toBe(href)
  expect(link?.textContent).toBe(label)
  expect(article.text).not.toContain(label)
})

it('makes none of advertisements and moving backgrounds', () => {
  const { body } = extractSample(
    '<iframe src="https://ads.example/banner"></iframe><video autoplay loop muted src="/bg.mp4"></video>',
  )
  expect(body.querySelector('[data-embed]')).toBeNull()
})
