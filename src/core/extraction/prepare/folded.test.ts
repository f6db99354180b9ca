// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { extractSample, samplePage, sampleUrl } from '../sample-page'

const answer = 'The miller lets the water run at six in the morning and stops it when the church bell rings.'
const text = (html: string): string => extractSample(html).article.text

describe('what a press on a head unfolds', () => {
  it('is read, under the head that unfolds it', () => {
    const lines = text(
      `<h3><button aria-expanded="false" aria-controls="when">When does the wheel turn?</button></h3><div id="when" hidden><p>${answer}</p></div>`,
    )
    expect(lines).toContain(`When does the wheel turn?\n${answer}`)
  })

  it('is read on every panel of tabs, also where the browser says that they are hidden', () => {
    const page = samplePage(`<div role="tabpanel" id="inner"><div><p>${answer}</p></div></div>`)
    const isVisible = (element: Element): boolean => !element.closest('#inner')
    const extraction = extractArticle(page, { url: sampleUrl, isVisible })
    expect(extraction.kind === 'article' && extraction.article.text).toContain(answer)
  })

  it.each([
    ['nothing says that it unfolds', `<div id="when" hidden><p>${answer}</p></div>`],
    [
      'it is a menu',
      `<button aria-controls="when">Menu</button><div id="when" hidden><p><a href="/a">${answer}</a></p></div>`,
    ],
    [
      'it is a part of a form',
      `<form><button aria-controls="when">Ask</button><div id="when" hidden><p>${answer}</p></div></form>`,
    ],
    [
      'something in it is hidden again',
      `<div role="tabpanel" hidden><p>${'The mill is old. '.repeat(6)}</p><p hidden>${answer}</p></div>`,
    ],
  ])('stays away where %s', (_why, html) => {
    expect(text(html)).not.toContain('church bell')
  })

  it('has no head in a button beside the words of a heading', () => {
    expect(text('<h3>The wheel <button aria-expanded="false">Share it</button></h3>')).not.toContain('Share it')
  })
})
