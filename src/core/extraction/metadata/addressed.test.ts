import { expect, it } from 'vitest'
import { addressedHeading } from './addressed'

const headings = ['Orchard', 'When to graft an old pear tree?', 'More like this']

it.each([
  ['the head of the site', 'The heart of the orchard', '/r/pears/comments/1x/when_to_graft_an_old_pear/', headings[1]],
  ['a title with a word of the address', 'Grafting: the old way', '/when-to-graft-an-old-pear', headings[1]],
  ['a title with most of its words', 'When to graft: old trees', '/when-to-graft-an-old-pear', undefined],
  ['an address of too few words', 'The heart of the orchard', '/graft-pear', undefined],
  ['headings of other things', 'The heart of the orchard', '/how-to-prune-apple-trees', undefined],
  ['a Chinese title, whose address has no word of it', '梨树什么时候嫁接', '/when-to-graft-an-old-pear', undefined],
])('%s', (_case, title, path, expected) => {
  expect(addressedHeading(title, headings, path)).toBe(expected)
})
