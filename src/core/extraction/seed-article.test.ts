// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractArticle } from './extract-article'

// A real Chinese page that may not be published with the project; it is looked for next to the checkout.
const file = path.resolve(import.meta.dirname, '../../../../shared/seed/article.html')
const url = 'https://www.niaogebiji.com/article-128762-1.html'

describe.skipIf(!existsSync(file))('the seed page (skipped when ../shared/seed is not next to the checkout)', () => {
  // What stands here is run even for a suite that is skipped.
  if (!existsSync(file)) return
  const page = readFileSync(file, 'utf8')
  const document = new DOMParser().parseFromString(page, 'text/html')
  const before = document.documentElement.outerHTML
  const extraction = extractArticle(document, { url })
  if (extraction.kind !== 'article') throw new Error(`seed page: ${extraction.kind}`)
  const { article, body } = extraction

  it('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('keeps every paragraph, picture, heading and link', () => {
    expect(body.querySelectorAll('p')).toHaveLength(50)
    expect(body.querySelectorAll('h2')).toHaveLength(3)
    const pictures = [...body.querySelectorAll('img')]
    expect(pictures).toHaveLength(8)
    for (const picture of pictures) expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer')
    const links = [...page.matchAll(/<p[^>]*>[^\n]*?<a href="([^"]+)"/g)].map((match) => match[1])
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(links.slice(0, 2))
  })

  it('reads title, author, date, language', () => {
    expect(article).toMatchObject({
      title: '618前夕，阿里向腾讯妥协了',
      byline: '鸟哥笔记',
      published: '2022-06-16T02:31:27Z',
      lang: expect.stringMatching(/^zh/),
      dir: 'ltr',
    })
    expect(article.excerpt.length).toBeGreaterThan(30)
  })

  it('leaves out what is around it', () => {
    const boxes = new DOMParser().parseFromString(page, 'text/html')
    for (const word of ['登录', '收藏', '点赞', '分享', '评论', '版权', '推荐', '热门', '相关']) {
      const inArticle = boxes.querySelector('#js_content')?.textContent?.includes(word)
      if (!inArticle) expect(article.text).not.toContain(word)
    }
    expect(article.text.replace(/\s/g, '')).toBe(boxes.querySelector('#js_content')?.textContent?.replace(/\s/g, ''))
  })
})
