// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { extractSample, samplePage } from '../sample-page'

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('metadata', () => {
  it('comes from structured data', () => {
    const { article, keywords } = extractSample('', {
      head: ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Orchard Notes' },
          { '@id': '#mary', '@type': 'Person', name: 'Mary Miller' },
          {
            '@type': ['NewsArticle'],
            headline: 'The pear tree',
            author: [{ '@id': '#mary' }, { name: 'Bob Baker' }],
            datePublished: '2021-05-03T09:30:00.123+0200',
            image: { url: '/lead.jpg' },
            keywords: 'pears, trees',
          },
        ],
      }),
    })
    expect(article).toMatchObject({
      title: 'The pear tree',
      byline: 'Mary Miller, Bob Baker',
      siteName: 'Orchard Notes',
      published: '2021-05-03T09:30:00+02:00',
      image: 'https://orchard.example/lead.jpg',
    })
    expect(keywords).toEqual(['pears', 'trees'])
  })

  it('comes from meta tags', () => {
    const tags = {
      'og:title': 'The pear tree | Orchard Notes',
      'og:site_name': 'Orchard Notes',
      author: 'By Mary Miller',
      'article:published_time': '2021-05-03',
      'og:description': 'Who &amp;amp; when.',
    }
    const head = Object.entries(tags)
      .map(([name, content]) => `<meta property="${name}" content="${content}">`)
      .join('')
    expect(extractSample('', { head }).article).toMatchObject({
      title: 'The pear tree',
      byline: 'Mary Miller',
      published: '2021-05-03',
      excerpt: 'Who & when.',
    })
  })

  it.each([
    [
      '<p class="meta">By <a rel="author">Mary Miller</a> on <time datetime="2021-05-03T09:30Z">3 May</time></p>',
      'Mary Miller',
      '2021-05-03T09:30:00Z',
    ],
    ['<div>By Mary Miller | May 3rd, 2021</div>', 'Mary Miller', '2021-05-03'],
    ['<div>3. Mai 2021 | Von Maria Müller</div>', null, '2021-05-03'],
    ['<p>作者：张三　2021年5月3日 下午2:05</p>', '张三', '2021-05-03T14:05:00'],
    ['<p>2021-05-03 09:30:11 记者 李四</p>', '李四', '2021-05-03T09:30:11'],
    ['<p>Автор: <span class="author">Иван Петров</span>, 3 мая 2021</p>', 'Иван Петров', '2021-05-03'],
    ['<p>opublikowano 03.05.2021</p>', null, '2021-05-03'],
    ['<p>Πηγή: Express 29/12/11-10:54</p>', null, '2011-12-29T10:54:00'],
    ['<p class="byline">By <span>Mary Miller</span><span>Monday, May 3, 2021</span></p>', 'Mary Miller', '2021-05-03'],
    ['<p><a rel="author">Mary Miller</a> and <a rel="author">Bob Baker</a></p>', 'Mary Miller, Bob Baker', null],
    ['<p class="byline">MARY MILLER, Associated Press</p>', 'MARY MILLER', null],
    ['<p class="byline">Monday May 3, 2021 7:45 am by Mary Miller</p>', 'Mary Miller', '2021-05-03T07:45:00'],
    ['<p>by Mary Miller May 3, 2021</p>', 'Mary Miller', '2021-05-03'],
    ['<p class="author-box">editorial standards</p><p>By Mary Miller</p>', 'Mary Miller', null],
    [
      '<p><time datetime="2022-01-02" class="updated">Updated</time> <time datetime="2021-05-03">May</time></p>',
      null,
      '2021-05-03',
    ],
    ['<p>Updated May 5, 2022</p><p>Published May 3, 2021</p>', null, '2021-05-03'],
    ['<a class="authorize" href="/in">Member Area</a><p>小记者训练营</p><p>记者李四／文</p>', '李四', null],
  ])('comes from what is shown: %s', (start, byline, published) => {
    expect(extractSample('', { start }).article).toMatchObject({ byline, published })
  })

  it('names the person where the page names its publisher as the author', () => {
    const head = `<meta property="og:site_name" content="Orchard Notes">${ld({ '@type': 'Article', author: { name: 'Orchard Notes' } })}`
    const named = (start: string) => extractSample('', { head, start }).article.byline
    expect(named('<p class="byline">By Mary Miller</p>')).toBe('Mary Miller')
    expect(named('')).toBe('Orchard Notes')
  })

  it.each([
    ['a part of the name of its publisher', 'Orchard', 'Mary Miller'],
    ['an account', 'mmiller', 'Mary Miller'],
    ['an agency', 'Pear Growers wire services', 'Pear Growers wire services'],
    ['another person', 'Bob Baker', 'Bob Baker'],
  ])('names the person where one is shown and the page names %s', (_case, name, byline) => {
    const head = `<meta property="og:site_name" content="Orchard Notes"><meta name="author" content="${name}">`
    expect(extractSample('', { head, start: '<p class="byline">By Mary Miller</p>' }).article.byline).toBe(byline)
  })

  it('reads authors and dates in a box that holds the title, whatever it is called', () => {
    const start =
      '<aside><h1>The pear tree</h1><span class="author">Mary Miller</span><time datetime="2021-05-03">May</time></aside>'
    expect(extractSample('', { start }).article).toMatchObject({ byline: 'Mary Miller', published: '2021-05-03' })
  })

  it('takes nobody who is quoted as a customer for the author', () => {
    const start = '<div class="testimonial"><p>Best pears!</p><span class="author-name">Mary Miller</span></div>'
    expect(extractSample('', { start }).article.byline).toBeNull()
  })

  const dated = (start: string, data: object = {}) => {
    const head = `<title>The pear tree</title>${ld({ '@type': 'Article', headline: 'The pear tree', ...data })}`
    return extractSample('', { head, start: `<h1>The pear tree</h1>${start}` }).article.published
  }

  it('believes the words "published on" before the data, where they say an earlier day', () => {
    const data = { datePublished: '2021-09-30' }
    expect(dated('<p>Published May 3, 2021</p><p>Updated Sep 30, 2021</p>', data)).toBe('2021-05-03')
    expect(dated('<p>May 3, 2021</p>', data)).toBe('2021-09-30')
    expect(dated('<p>A law published, as all are, on May 3, 2021 in the town.</p>', data)).toBe('2021-09-30')
  })

  it('tells the day that the page shows, not that of Greenwich', () => {
    expect(dated('<p>May 3, 2021 10:30 PM</p>', { datePublished: '2021-05-04T02:30:00Z' })).toBe('2021-05-03')
  })

  it('takes a date right under the title before that of an element elsewhere', () => {
    const other = '<main><div class="date-today">June 1, 2022</div></main>'
    expect(dated(`<p>May 3, 2021</p>${other}`)).toBe('2021-05-03')
    expect(dated(`<p>Founded on May 3, 2021.</p>${other}`)).toBe('2022-06-01')
    expect(dated(`${'<p>Pears</p>'.repeat(6)}<p>May 3, 2021</p>${other}`)).toBe('2022-06-01')
  })

  it('reads the post of a social network', () => {
    const head = ld({ '@type': 'SocialMediaPosting', author: 'Mary Miller', datePublished: '2021-05-03' })
    expect(extractSample('', { head }).article).toMatchObject({ byline: 'Mary Miller', published: '2021-05-03' })
  })

  it('takes every name of an author with several', () => {
    const head = ld({ '@type': 'Article', author: { '@type': 'Person', name: ['Mary Miller', 'Bob Baker'] } })
    expect(extractSample('', { head }).article.byline).toBe('Mary Miller, Bob Baker')
  })

  it('reads days first on the hosts of a country', () => {
    const page = samplePage('', { start: '<p>Posted 08/12/2011</p>' })
    for (const [url, published] of [
      ['https://orchard.co.uk/a', '2011-12-08'],
      ['https://orchard.example/a', '2011-08-12'],
    ] as const)
      expect(extractArticle(page, { url })).toMatchObject({ article: { published } })
  })

  it('takes no account name, address or template for an author', () => {
    for (const name of ['admin', 'https://orchard.example/mary', '@orchard', 'page.author', 'Written by']) {
      expect(extractSample('', { head: `<meta name="author" content="${name}">` }).article.byline).toBeNull()
    }
  })
})
