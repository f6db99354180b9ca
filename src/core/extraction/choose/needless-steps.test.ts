// @vitest-environment jsdom
import { Readability } from '@mozilla/readability'
import { expect, it, onTestFinished, vi } from 'vitest'
import { skippedElements } from '../prepare/skipped'
import { prose, samplePage } from '../sample-page'
import { needlessSteps, neverThere } from './needless-steps'
import { readabilityPick } from './readability-pick'

it('names steps that Readability has', () => {
  for (const name of Object.keys(needlessSteps)) expect(Readability.prototype).toHaveProperty(name)
})

it('passes over no element that a copy may hold', () => {
  for (const name of neverThere) expect(skippedElements).toContain(name)
})

it('leaves the pick of a lean page as it is', () => {
  const whole = new Readability<Node>(samplePage('<h2>Fruit</h2><p>Pears.</p>'), { serializer: (node) => node }).parse()
  const page = samplePage('<h2>Fruit</h2><p>Pears.</p>')
  const pick = readabilityPick(page, page.body.cloneNode(true) as Element)
  expect(pick?.textContent).toBe(whole?.content?.textContent)
})

it.each(['body', '#page'])('begins anew with %s where a first try finds too little', (selector) => {
  // Called unlikely, all of it is passed over until Readability is told to mind less.
  const html = `<div id="page"><div class="sidebar">${prose.join('').repeat(2)}</div></div>`
  const parse = () => new DOMParser().parseFromString(html, 'text/html')
  const parsed = vi.spyOn(Element.prototype, 'innerHTML', 'set')
  onTestFinished(() => parsed.mockRestore())
  const whole = new Readability<Node>(parse(), { serializer: (node) => node }).parse()
  expect(parsed).toHaveBeenCalled()
  parsed.mockClear()
  const page = parse()
  const pick = readabilityPick(page, page.querySelector(selector)?.cloneNode(true) as Element)
  expect(pick?.textContent).toContain('pear tree')
  expect(pick?.textContent).toBe(whole?.content?.textContent)
  // What the page wrote is not parsed once more: it could come out as something else.
  expect(parsed).not.toHaveBeenCalled()
})
