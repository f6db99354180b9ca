// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractSample, prose } from '../sample-page'

const long =
  'The millers of the valley have kept their own trees for three hundred years, and they still talk about the winter of the great frost.'

describe('what is left out', () => {
  it('the copy of the page for another width of screen', () => {
    const { article } = extractSample('', { end: prose.join('') })
    expect(article.text.match(/old well/g)).toHaveLength(1)
  })

  it('all after a question how one liked it', () => {
    const { article, removals } = extractSample('', {
      end: `<p>Оцените, пожалуйста, эту статью</p><p>Читается легко</p><p>${long}</p>`,
    })
    expect(article.text).not.toMatch(/Оцените|millers/)
    expect(removals.map(({ reason }) => reason)).toContain('rating')
  })

  it('nothing of a plan that says its days again', () => {
    const day = (name: string) =>
      `<h3>${name}</h3><p>Walk to the old mill beyond the river and back before breakfast, whatever the weather that day.</p>`
    const { article } = extractSample(['Monday', 'Tuesday', 'Friday'].map(day).join(''))
    expect(article.text.match(/before breakfast/g)).toHaveLength(3)
  })

  it.each([
    ['a share row', '<div>Share this:</div>', 'cue-lines', 'Share this'],
    [
      'a box of related links',
      '<p>Related articles</p><p><a href="/1">Plums in May</a></p><p><a href="/2">Figs in June</a></p>',
      'cue-lines',
      'Plums',
    ],
    [
      'a pointer in a line',
      '<p>Read more: <a href="/1">Why the plums came late this year</a></p>',
      'cue-lines',
      'plums came',
    ],
    [
      'a pointer in German',
      '<p><a href="/1">Lesen Sie auch: Warum die Pflaumen dieses Jahr spät kommen</a></p>',
      'cue-lines',
      'Pflaumen',
    ],
    ['相关阅读', '<p>相关阅读：<a href="/1">今年的李子为什么来得晚</a></p>', 'cue-lines', '李子'],
    [
      'a newsletter',
      '<p>Sign up for our newsletter and get the best of the orchard in your inbox.</p>',
      'cue-lines',
      'inbox',
    ],
    ['an advertisement', '<p>Advertisement</p>', 'cue-lines', 'Advertisement'],
    [
      'a list of tags',
      '<ul><li><a href="/t/pear">Pears</a></li><li><a href="/t/yard">Yards</a></li></ul>',
      'link-boxes',
      'Yards',
    ],
  ])('%s', (_, html, step, words) => {
    const { article, removals } = extractSample(html)
    expect(article.text).not.toContain(words)
    expect(article.text).toContain('old well')
    expect(removals.map((removal) => removal.step)).toContain(step)
  })

  it.each([
    [
      'teasers of other pages',
      '<p><a href="/1">Plums came late to the valley this year</a></p><p>Why they did is a riddle.</p><p><a href="/2">Figs on the southern wall of the mill</a></p><p>A visit.</p><p><a href="/3">Quinces and what to do with them</a></p>',
      'related',
    ],
    ['an imprint', '<p>This story was originally published in The Orchard Post.</p>', 'imprint'],
    ['a note on the author', '<p>Mary Miller is a gardener and lives beside the mill with two cats.</p>', 'bio'],
    ['an appeal', '<p>Follow us on Twitter for more of the orchard.</p>', 'appeal'],
    ['a section on the author', `<h3>About the author</h3><p>${long}</p>`, 'about'],
    ['a disclaimer', '<h4>Disclaimer</h4><p>No pear was hurt.</p>', 'imprint'],
    ['版权声明', '<p>未经许可，不得转载。</p>', 'imprint'],
  ])('%s at the end', (_, html, reason) => {
    const head = '<meta name="author" content="Mary Miller">'
    const { article, removals } = extractSample('', { head, after: '', end: html })
    expect(article.text).toMatch(/neighbours came with baskets\.$/)
    expect(removals.map((removal) => removal.reason)).toContain(reason)
  })

  it.each([
    ['byline', '<p>By Mary Miller</p>'],
    ['date', '<p>Updated 12:24 am, November 20, 2019</p>'],
    ['title', '<h2>The pear tree</h2>'],
    ['counter', '<p>5 min read</p>'],
  ])('the %s above the text', (reason, html) => {
    const { article, removals } = extractSample('', { head: '<meta name="author" content="Mary Miller">', start: html })
    expect(article.text).toMatch(/^The pear tree stood/)
    // Readability may have dropped it before; then there is nothing to write down.
    for (const removal of removals.filter((one) => one.step === 'start')) expect(removal.reason).toBe(reason)
  })

  it("readers' comments", () => {
    const letters = ['Ann', 'Bob', 'Cleo']
      .map((name) => `<li><b>${name} says:</b> <p>${long}</p><p>June 3, 2020 at 4:15 pm</p></li>`)
      .join('')
    const { article } = extractSample('', { end: `<h3>3 Comments</h3><ol>${letters}</ol>` })
    expect(article.text).not.toContain('great frost')
  })

  it('captions and credits, which the body keeps', () => {
    const { article, body } = extractSample(
      '<div><img src="/a.jpg"><p class="caption">The tree in May</p></div><p>Photo: Ann Miller</p><div><p><img src="/c.jpg" alt="The mill behind the tree on a morning in June"></p><p>Words between.</p></div><p>The mill behind the tree on a morning in June. Ann</p><div><img src="/b.jpg"><span>Seen from the mill</span></div>',
    )
    for (const words of ['The tree in May', 'morning in June', 'Photo: Ann Miller', 'Seen from the mill']) {
      expect(article.text).not.toContain(words)
      expect(body.textContent).toContain(words)
    }
  })
})

describe('the record of removals', () => {
  it('says what, why and where, and holds the block itself', () => {
    const { removals, body } = extractSample(
      '<p class="more">Read more: <a href="/1">Why the plums came late this year</a></p>',
    )
    expect(removals).toMatchObject([
      {
        step: 'cue-lines',
        reason: 'related',
        text: 'Read more: Why the plums came late this year',
        weight: 36,
        form: 'p.more.',
      },
    ])
    const [removal] = removals
    if (!removal) throw new Error('nothing was left out')
    expect(body.contains(removal.place)).toBe(true)
    removal.place.before(removal.block())
    const paragraph = body.querySelectorAll('p')[2]
    expect(paragraph?.textContent).toBe('Read more: Why the plums came late this year')
    expect(paragraph?.querySelector('a')?.href).toBe('https://orchard.example/1')
  })
})

describe('what stays', () => {
  it.each([
    ['a heading', '<h2>Related work in the valley</h2>', 'Related work in the valley'],
    ['a heading called Response', '<h2>Response</h2>', 'Response'],
    ['a short paragraph', '<p>Nobody came.</p>', 'Nobody came.'],
    [
      'the linked heading of the next section after a linked "Read more"',
      `<p>${long}</p><p><a href="/1">Read more</a></p><h2><a href="/2">The well in winter</a></h2><p>${long}</p>`,
      'The well in winter',
    ],
    ['a list of sources in sentences', `<ul><li>${long} <a href="/s">Source</a></li></ul>`, 'great frost'],
    [
      'a sentence about newsletters',
      `<p>${long} Some of them read the newsletter of the county and some subscribe to nothing at all.</p>`,
      'newsletter of the county',
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Pears</th></tr><tr><td>1990</td><td>120</td></tr><tr><td>1991</td><td>80</td></tr></table>',
      '1990 120',
    ],
    ['a quotation', '<blockquote><p>Pears are for those who wait.</p></blockquote>', 'those who wait'],
    ['a definition list', '<dl><dt>Scion</dt><dd>The twig that is grafted.</dd></dl>', 'twig that is grafted'],
    [
      'folded details',
      '<details><summary>More</summary><p>The mill was sold in the spring of that year.</p></details>',
      'mill was sold',
    ],
  ])('%s', (_, html, words) => {
    expect(extractSample(html).article.text).toContain(words)
  })
})

it('keeps a list of links that the line above announces', () => {
  const list = '<ul><li><a href="/a">Plums of May</a></li><li><a href="/b">Figs of June</a></li></ul>'
  expect(extractSample(`<p>Three of the trees have a page of their own:</p>${list}`).article.text).toContain(
    'Plums of May',
  )
  expect(extractSample(`<p>Related articles:</p>${list}`).article.text).not.toContain('Plums of May')
})
