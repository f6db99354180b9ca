// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

it('judges words that stand beside blocks without a box of their own', () => {
  const { article, body } = extractSample('', {
    start: '<strong><h2>The pear tree</h2></strong><cite>Orchard Post (2024-05-03 10:20)</cite>',
    end: '<div>Share this story<h3>More</h3><br><b>All rights reserved.</b></div>',
  })
  expect(article.text).not.toMatch(/Orchard Post|Share this|rights/)
  expect(body.textContent).toContain('old well')
})
