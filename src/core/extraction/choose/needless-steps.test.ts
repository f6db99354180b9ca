// @vitest-environment jsdom
import { Readability } from '@mozilla/readability'
import { expect, it } from 'vitest'
import { samplePage } from '../sample-page'
import { needlessSteps } from './needless-steps'
import { readabilityPick } from './readability-pick'

it('names steps that Readability has', () => {
  for (const name of Object.keys(needlessSteps)) expect(Readability.prototype).toHaveProperty(name)
})

it('leaves the pick of a lean page as it is', () => {
  const whole = new Readability<Node>(samplePage('<h2>Fruit</h2><p>Pears.</p>'), { serializer: (node) => node }).parse()
  const pick = readabilityPick(samplePage('<h2>Fruit</h2><p>Pears.</p>'))
  expect(pick?.textContent).toBe(whole?.content?.textContent)
})
