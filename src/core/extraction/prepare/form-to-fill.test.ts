// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample, prose } from '../sample-page'

const fields = '<input name="name"> <textarea name="words"></textarea> <input type="submit" value="Send">'

it('leaves a form that is there to be filled in behind, with the words beside its fields', () => {
  const form = `<form><p>Tell us how your own trees did.</p><div>Your name or nickname</div>${fields}</form>`
  expect(extractSample('', { end: form }).article.text).not.toMatch(/nickname|own trees/)
})

it('keeps a form with something to read in it', () => {
  const form = `<form>${prose.map((text) => text.replace('Every', 'So every')).join('')}${fields}</form>`
  expect(extractSample(form).article.text).toContain('So every')
})
