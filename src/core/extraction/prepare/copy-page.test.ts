// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { extractArticle } from '../extract-article'
import { extractSample, prose, samplePage, sampleUrl } from '../sample-page'
import { copyPage } from './copy-page'

const words = '<p>Nobody has ever seen the owner of the mill in the yard at night.</p>'

describe('the copy of a page', () => {
  it.each([
    ['scripts', `<script>${words}</script>`],
    ['hidden', `<div hidden>${words}</div>`],
    ['display: none', `<div style="color:red; display:none">${words}</div>`],
    ['dialogs', `<div role="dialog">${words}</div>`],
    ['navigation', `<nav>${words}</nav>`],
  ])('has nothing of %s', (_, html) => {
    expect(extractSample(html).article.text).not.toContain('owner of the mill')
  })

  it('believes the browser, but not about boxes that only have contents', () => {
    const page = samplePage(
      `<div id="gone">${words}</div><div id="contents"><p id="seen">The wall was built by three brothers in one long summer.</p></div>`,
    )
    const isVisible = (element: Element): boolean => !element.closest('#gone') && element.id !== 'contents'
    const extraction = extractArticle(page, { url: sampleUrl, isVisible })
    const text = extraction.kind === 'article' ? extraction.article.text : ''
    expect(text).toContain('three brothers')
    expect(text).not.toContain('owner of the mill')
  })

  describe('boxes named as readers’ comments', () => {
    const bare = (inside: string) => new DOMParser().parseFromString(inside, 'text/html')
    const yard = (inside: string) =>
      bare(
        `<div class="yard"><p>Before.</p><mill-yard><p>Inside.</p><ol class="shade comments"><li>Nice!<div id="respond"><script></script>Say it</div></li></ol></mill-yard>${inside}</div>`,
      )
    const read = (page: Document, mayBeComments?: () => boolean) =>
      copyPage(page, { baseUrl: sampleUrl, ...(mayBeComments && { mayBeComments }) })?.querySelector('.yard')
    const enough = `<p>${'The wall was built by three brothers in one long summer. '.repeat(8)}</p>`
    const marked =
      '<ol class="shade comments" data-lectern-comments=""><li>Nice!<div id="respond" data-lectern-comments="">Say it</div></li></ol>'

    it('stay behind where enough is said outside of them', () => {
      expect(read(yard(enough), () => true)?.innerHTML).toBe(
        `<p>Before.</p><div><p>Inside.</p><hr data-lectern-end=""></div>${enough}`,
      )
    })

    it.each([
      ['what is said outside is little', yard(''), () => true],
      ['what is said is said inside of them', yard(`<div id="comments">${enough}</div>`), () => true],
      ['the page is a thread', yard(enough), () => false],
    ])('are read like others, and told apart, where %s', (_why, page, mayBe) => {
      expect(read(page, mayBe)?.innerHTML).toContain(`<p>Inside.</p>${marked}`)
    })

    it('are none where they hold the article', () => {
      const page = yard(`${enough}<div class="comments"><h1>What the mill said</h1><p>It said nothing.</p></div>`)
      expect(read(page, () => true)?.textContent).toContain('It said nothing.')
    })

    it('are asked about only where there are some', () => {
      const asked = vi.fn(() => true)
      read(bare(enough), asked)
      expect(asked).not.toHaveBeenCalled()
    })
  })

  it('keeps text that fades in by script', () => {
    const page = samplePage('')
    page.querySelector('article')?.setAttribute('style', 'visibility: hidden')
    expect(extractArticle(page, { url: sampleUrl }).kind).toBe('article')
  })

  it('lays open shadow roots flat, with what is slotted into them', () => {
    const page = document.implementation.createHTMLDocument('Pears')
    const host = page.body.appendChild(page.createElement('x-story'))
    host.append(...[...samplePage('').querySelectorAll('article p')].slice(2).map((p) => page.importNode(p, true)))
    const box = host.attachShadow({ mode: 'open' }).appendChild(page.createElement('div'))
    box.append(
      ...[...samplePage('').querySelectorAll('article p')].slice(0, 2).map((p) => page.importNode(p, true)),
      page.createElement('slot'),
    )
    const extraction = extractArticle(page, { url: sampleUrl })
    const paragraphs = extraction.kind === 'article' ? [...extraction.body.querySelectorAll('p')] : []
    expect(paragraphs.map((p) => p.outerHTML)).toEqual(prose)
  })

  it('keeps headings whatever they are called', () => {
    const { body } = extractSample(
      '<h2 class="sidebar share widget" id="related-comments">Soil</h2><p>What the roots want is a soil that is neither wet nor dry.</p>',
    )
    expect(body.querySelector('h2')?.textContent).toBe('Soil')
  })

  it('changes nothing of the page', () => {
    const page = samplePage('<img data-src="/a.jpg"><pre class="brush: js">1</pre>')
    const before = page.documentElement.outerHTML
    extractArticle(page, { url: sampleUrl })
    expect(page.documentElement.outerHTML).toBe(before)
  })
})

describe('bounds', { timeout: 60_000 }, () => {
  it('says that a page is too large', () => {
    const page = new DOMParser().parseFromString(`<p>${'<br>'.repeat(56_000)}`, 'text/html')
    expect(extractArticle(page, { url: sampleUrl })).toEqual({ kind: 'too-large' })
  })

  it('says the same of fewer elements nested very deep', () => {
    const deep = `${'<div>'.repeat(390)}word${'</div>'.repeat(390)}`.repeat(25)
    const page = new DOMParser().parseFromString(deep, 'text/html')
    expect(extractArticle(page, { url: sampleUrl })).toEqual({ kind: 'too-large' })
  })

  it('reads boxes nested deeper than it can walk', () => {
    const page = samplePage('')
    let inner: Element = page.querySelector('article') as Element
    for (let depth = 0; depth < 480; depth++) inner = inner.appendChild(page.createElement('div'))
    inner.textContent = 'At the bottom of the well lies a ring that nobody has ever looked for, and nobody will.'
    const extraction = extractArticle(page, { url: sampleUrl })
    expect(extraction.kind === 'article' && extraction.article.text).toContain('old well')
  })
})
