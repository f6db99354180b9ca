// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const form = '<form><p>Your name</p><input name="name"><p>Your words</p><textarea name="words"></textarea></form>'
const others =
  '<table><tr><th>Day</th><th>Plums</th></tr><tr><td>May 3</td><td>14</td></tr></table>' +
  '<div>The quince at the gate was cut back so hard last winter that nobody thought it would ever bear again.</div>'

it('takes out what follows the form for comments, and the head above it', () => {
  const { article, removals } = extractSample('', {
    end: `<p><b>Comments</b><br>Talk with others in our forum on fruit.</p>${form}${others}`,
  })
  expect(article.text).not.toMatch(/Comments|forum|quince|Plums/)
  expect(article.text).toContain('stone table')
  expect(removals.filter(({ reason }) => reason === 'related').length).toBeLessThan(3)
})

it('takes out what follows the comments, which were left out before', () => {
  const box = `<div id="comments"><h3>2 comments</h3><p>Ann: nice, but the wall wants a coat of lime.</p></div>`
  expect(extractSample('', { end: box + others }).article.text).not.toMatch(/coat of lime|quince|Plums/)
})

it('keeps the article where comments stand at its beginning', () => {
  expect(extractSample('', { start: form }).article.text).toContain('old well')
})
