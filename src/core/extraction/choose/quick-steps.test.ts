// @vitest-environment jsdom
import { Readability } from '@mozilla/readability'
import { describe, expect, it } from 'vitest'
import { quickSteps } from './quick-steps'

const html = `<article id="a" class="b"> <h1>On   <em>mills</em></h1><div><div><p>Mills, ponds, and  races.</p></div></div><hr>
  <p>See <a href="#pond">the  pond</a> and <a href="/race">the race</a>, <a>now</a>.</p><div><br><hr></div><div> <br></div>
  <div><p><br></p></div><div><a href="/all">All, all, all</a></div><ul><li>Wheat</li><li> </li></ul><div> text <p>p</p></div>
  <div> \n<section><span> </span><table><tr><td>1</td></tr></table></section></div><div>tail\n<p>p</p>\n</div><h2></h2></article><p></p>`
const parse = (): Document => new DOMParser().parseFromString(html, 'text/html')

describe('a quick step', () => {
  const page = parse()
  const own = new Readability(page) as unknown as typeof quickSteps
  const quick: typeof quickSteps = Object.assign(new Readability(page) as unknown as typeof quickSteps, quickSteps)
  const all = [...page.querySelectorAll('*')]

  it.each(Object.keys(quickSteps))('%s is one that Readability has', (name) => {
    expect(Readability.prototype).toHaveProperty(name)
  })

  it.each<[string, (steps: typeof quickSteps, box: Element) => unknown]>([
    ['the next node', (steps, box) => steps._getNextNode(box)],
    ['the next node that is not inside', (steps, box) => steps._getNextNode(box, true)],
    ['the text', (steps, box) => [steps._getInnerText(box), steps._getInnerText(box, false), steps._getInnerText(box)]],
    ['the commas', (steps, box) => steps._getCharCount(box)],
    ['the share of links', (steps, box) => steps._getLinkDensity(box)],
    ['the share of headings', (steps, box) => steps._getTextDensity(box, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])],
    [
      'whether there is text in blocks',
      (steps, box) => steps._getTextDensity(box, 'SPAN LI TD DIV P OL UL'.split(' ')) > 0,
    ],
    ['whether a paragraph is all', (steps, box) => steps._hasSingleTagInsideElement(box, 'P')],
    ['whether a box is all', (steps, box) => steps._hasSingleTagInsideElement(box, 'DIV')],
    ['whether it is empty', (steps, box) => steps._isElementWithoutContent(box)],
    ['whether there are blocks', (steps, box) => steps._hasChildBlockElement(box)],
  ])('tells %s of an element as Readability does', (_, ask) => {
    const answers = all.map((box) => ask(quick, box))
    expect(answers).toEqual(all.map((box) => ask(own, box)))
    expect(new Set(answers).size).toBeGreaterThan(1)
  })

  it('goes through nodes in order', () => {
    const seen: unknown[] = []
    quick._forEachNode(page.querySelectorAll('li'), (node, index) => seen.push(node.textContent, index))
    expect(seen).toEqual(['Wheat', 0, ' ', 1])
  })

  it('makes another element of one, with its attributes, content and score', () => {
    const changed = (steps: typeof quickSteps): string[] => {
      const article = parse().querySelector('article') as Element & { readability?: unknown }
      article.readability = { contentScore: 3 }
      const twin = steps._setNodeTag(article, 'div') as typeof article
      return [twin.ownerDocument.body.innerHTML, JSON.stringify(twin.readability)]
    }
    expect(changed(quick)).toEqual(changed(own))
    expect(changed(quick)[0]).toContain('<div id="a" class="b">')
  })
})
