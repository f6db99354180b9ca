// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractArticle } from './extract-article'
import { noArticlePages } from './no-article-pages'
import { readingWeight } from './reading-weight'
import { prose, samplePage } from './sample-page'

const kindOf = (body: string): string => {
  const html = `<html><head><title>Orchard</title></head><body>${body}</body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://orchard.example/' }).kind
}
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('')

describe('what is taken for an article', () => {
  it.each([
    ['an English article', prose.join('')],
    [
      'a Chinese article of short paragraphs',
      many(9, (i) => `<p>院子北角有一棵梨树，第${i + 1}年春天开花最早，没有人知道是谁种的。</p>`),
    ],
    [
      'a Japanese article',
      many(8, (i) => `<p>庭の北の角に梨の木があり、${i + 1}年目の春には一番早く花が咲きました。</p>`),
    ],
    [
      'a Korean article',
      many(10, (i) => `<p>마당 북쪽 구석에 배나무가 있는데 ${i + 1}년째 봄에 가장 먼저 꽃이 피었습니다.</p>`),
    ],
    [
      'text with line breaks and no paragraphs',
      `<div>${prose.map((p) => p.replace(/<\/?p>/g, '')).join('<br><br>')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(kindOf(body)).toBe('article')
  })

  it.each([
    [
      'a front page',
      many(
        30,
        (i) =>
          `<div class="teaser"><h2><a href="/${i}">Pears ripen early in valley number ${i}</a></h2><a href="/${i}">More</a></div>`,
      ),
    ],
    [
      'a search page',
      `<form><input name="q"></form>${many(10, (i) => `<div class="result"><a href="/r${i}">Result ${i} for pears</a><cite>orchard.example/r${i}</cite></div>`)}`,
    ],
    [
      'a shop',
      many(
        24,
        (i) =>
          `<div class="product"><a href="/p${i}"><img src="/p${i}.jpg">Pear tree no. ${i}</a><span>${i}.99 €</span><button>Buy</button></div>`,
      ),
    ],
    [
      'a form',
      `<h1>Register</h1><form>${many(12, (i) => `<label>Field ${i}</label><input name="f${i}">`)}<p>We need your name.</p></form>`,
    ],
    ['a Chinese front page', many(40, (i) => `<li><a href="/${i}">第${i}条新闻：梨树开花迎来春天</a></li>`)],
    ['an empty page', ''],
    ['a picture', '<img src="/pear.jpg"><p>A pear.</p>'],
  ])('not %s', (_, body) => {
    expect(kindOf(body)).toBe('no-article')
  })

  it.each(noArticlePages.map(({ name, url, html }) => [name, url, html]))('not a %s', (_, url, html) => {
    expect(extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url }).kind).toBe('no-article')
  })

  it('offers what text there is of a page that is none', () => {
    const page = samplePage('')
    for (const paragraph of [...page.querySelectorAll('p')].slice(1)) paragraph.remove()
    const extraction = extractArticle(page, { url: 'https://orchard.example/' })
    expect(extraction.kind === 'no-article' && extraction.found?.article.text).toContain('The pear tree stood')
  })
})

describe('readingWeight', () => {
  it('counts signs, and those of Chinese, Japanese and Korean two and a half times', () => {
    expect(readingWeight(' pear tree\n')).toBe(8)
    expect(readingWeight('梨の木')).toBe(7.5)
    expect(readingWeight('배나무 1')).toBe(8.5)
  })
})
