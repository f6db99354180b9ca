// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { nextPage, pageOf } from './next-page'

const story = 'https://orchard.example/2021/story'
const next = (html: string, url = story): string | null =>
  nextPage(new DOMParser().parseFromString(html, 'text/html'), pageOf(url), url)

it.each([
  ['a relation', '<link rel="next" href="/2021/story?page=2">', story, `${story}?page=2`],
  ['a name', '<a href="/2021/story/2/">Next page »</a>', `${story}/`, `${story}/2/`],
  ['a Chinese name', '<a href="story_2.html">下一页</a>', `${story}.html`, `${story}_2.html`],
  ['a number', '<a href="?p=1">1</a> <a href="?p=2#text">2</a> <a href="?p=3">3</a>', story, `${story}?p=2`],
  ['a page in the middle', '<a href="/2021/story/page/4">Next</a>', `${story}/page/3`, `${story}/page/4`],
  ['other parameters kept', '<a rel="next" href="?id=7&page=3">›</a>', `${story}?id=7&page=2`, `${story}?id=7&page=3`],
])('finds the next page by %s', (_, html, url, expected) => {
  expect(next(html, url)).toBe(expected)
})

it.each([
  ['the next article', '<a rel="next" href="/2021/another-story">Next</a>'],
  ['the next article by number', '<a rel="next" href="/2021/8">Next</a>'],
  ['the page after the next', '<a href="?page=3">3</a>'],
  ['another site', '<a rel="next" href="https://other.example/2021/story?page=2">Next</a>'],
  ['what is no address', '<a rel="next" href="javascript:go(2)">Next</a>'],
  ['a year in the text', '<a href="/2021/story/2">A tale of two</a>'],
])('does not take %s for it', (_, html) => {
  expect(next(html)).toBeNull()
  expect(next(html, 'https://orchard.example/2021/7')).toBeNull()
})
