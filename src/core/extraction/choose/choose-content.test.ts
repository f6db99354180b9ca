// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { prose, sampleUrl } from '../sample-page'

const read = (body: string): { kind: string; text: string } => {
  const html = `<html><head><title>Gloves for the orchard</title></head><body>${body}</body></html>`
  const result = extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: sampleUrl })
  const found = result.kind === 'no-article' ? result.found : result
  return { kind: result.kind, text: found?.kind === 'article' ? found.article.text : '' }
}
const gloves = ['Thorn', 'Ladder', 'Frost', 'Harvest', 'Bramble', 'Grafting', 'Winter', 'Well']
const shelf = gloves
  .map(
    (name, i) =>
      `<li><a href="/gloves/${i}"><img src="/g/${i}.jpg" alt=""><h3>${name} glove</h3><span>Leather, size ${i + 6}</span><div class="price">€ ${i + 11}.50</div></a></li>`,
  )
  .join('')
const talk =
  '<div class="letter"><p>Leave your address and hear of new gloves first.</p><p>We write to you twice a year, never more.</p></div>'

describe('a page with hardly a sentence', () => {
  it('gives its shelf whole and in order, prices too, without the talk beside it', () => {
    const { kind, text } = read(
      `<div><div class="shop"><h1>Gloves for the orchard</h1><ul>${shelf}</ul></div>${talk}</div>`,
    )
    expect(kind).toBe('no-article')
    const lines = gloves.flatMap((name, i) => [`${name} glove`, `Leather, size ${i + 6}`, `€ ${i + 11}.50`])
    expect(text).toBe(lines.join('\n'))
  })

  it('gives no boxes of links between its shelves', () => {
    const also = gloves.map((name) => `<li><a href="/${name}">${name} season</a></li>`).join('')
    const { text } = read(
      `<main>${talk}<ul>${shelf}</ul><ul>${also}</ul><ul>${shelf.replaceAll('glove', 'hat')}</ul></main>`,
    )
    expect(text).toContain('Bramble hat')
    expect(text).not.toContain('Bramble season')
  })
})

describe('a page of another kind', () => {
  const half = (text: string): string => text.replaceAll('the', 'every')
  it('is not narrowed to one article of several blocks', () => {
    const { text } = read(
      `<main><section>${prose.slice(0, 3).join('')}</section><section><article>${half(prose.join(''))}</article></section></main>`,
    )
    expect(text).toContain('The old well stood in the north corner')
    expect(text).toContain('every wall')
  })
})
