// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { prose, sampleUrl } from '../sample-page'

const textOf = (main: string): string => {
  const page = `<html><head><title>Help with pears</title></head><body><main>${main}</main></body></html>`
  const extraction = extractArticle(new DOMParser().parseFromString(page, 'text/html'), { url: sampleUrl })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  return extraction.article.text
}
const long = `<div class="panel text">${prose.join('')}</div>`
const section = (name: string, text: string): string =>
  `<div class="block"><div><div><h2>${name}</h2><span>${text}</span></div></div></div>`

it('puts back sections that stand between those Readability took, in their place and with their headings', () => {
  const middle = section(
    'Watering',
    'Water the young trees twice a week in May, and once a week from June until the fruit is set on every branch; after that the rain does it, unless there is none for a whole month, in which case a bucket for every tree on Sunday evening is enough to bring it through.',
  )
  const text = textOf(
    `<div class="row">${long}</div>${middle}<div class="row"><div class="panel text">${prose.map((p) => p.replaceAll('the', 'every')).join('')}</div></div>`,
  )
  expect(text).toMatch(/old well[\s\S]*Watering\nWater the young[\s\S]*every wall/)
})

it('does not put back teasers, forms and boxes beside the text', () => {
  const around = [
    `<div class="newsletter"><div><div><span>Leave us your address, and the next letter from the orchard will find you before the first frost comes.</span></div></div></div>`,
    `<div class="card"><h3><a href="/plums">Plums</a></h3><p>The plums came late to the valley this year, and nobody can say why they did.</p></div>`,
    `<form><p>Tell us where you live, and we will find a gardener who comes to you and looks after your trees.</p></form>`,
  ]
  const text = textOf(`<div class="row">${long}</div>${around.join('')}`)
  expect(text).toContain('old well')
  expect(text).not.toMatch(/first frost|plums came|find a gardener/)
})
