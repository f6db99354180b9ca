// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample, prose } from '../sample-page'

const blocks = (address: (at: number) => string): string =>
  prose
    .map((text, at) => `${text.replace('Every', 'And every')}<p><a href="${address(at)}">Book a visit</a></p>`)
    .join('')

it('takes out links said again under every block, each leading elsewhere', () => {
  expect(extractSample(blocks((at) => `/visits/${at}`)).article.text).not.toContain('Book a visit')
})

it('keeps a name that leads to one place', () => {
  expect(extractSample(blocks(() => '/people/ann')).article.text).toContain('Book a visit')
})
