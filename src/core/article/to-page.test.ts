import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { toPage } from './to-page'

const article = {
  url: 'https://harbour.example/a?b="1"',
  title: 'Tides </title><script>alert(1)</script>',
  byline: 'M. Hale <b>',
  siteName: 'Almanac',
  published: '2024-03-18T00:00:00Z',
  lang: 'en',
  dir: 'ltr' as const,
}

test('a page stands for itself, and what a page calls itself stays text', () => {
  const { document } = new JSDOM('<p>One</p><p>Two &amp; three</p>').window
  const { document: page } = new JSDOM(toPage(article, document.body)).window.window
  expect(page.title).toBe(article.title)
  expect(page.querySelector('script')).toBeNull()
  expect(page.querySelector('h1')?.textContent).toBe(article.title)
  expect(page.querySelector('header p')?.textContent).toContain('M. Hale <b> · Almanac · 2024-03-18')
  expect(page.querySelector('header a')?.getAttribute('href')).toBe(article.url)
  expect([...page.querySelectorAll('main p')].map((p) => p.textContent)).toEqual(['One', 'Two & three'])
})
