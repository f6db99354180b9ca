import { expect, test } from 'vitest'
import { obsidianAddress, obsidianNote } from './obsidian-address'
import type { Parcel } from './parcel'

const parcel: Parcel = {
  url: 'https://loom.example/?a=1&b=2',
  title: 'Warp/weft: "a" #1 [x]',
  byline: null,
  siteName: null,
  published: null,
  lang: 'en',
  excerpt: 'Threads cross.',
  tags: ['old looms'],
  html: '',
  markdown: 'Threads & *knots*.\n',
}
const queryOf = (address: string) => new URLSearchParams(address.slice('obsidian://new?'.length))

test('a note has its properties before its text, whatever the title holds', () => {
  expect(obsidianNote({ ...parcel, title: 'a: "b"\n---' })).toBe(
    '---\ntitle: "a: \\"b\\"\\n---"\nsource: "https://loom.example/?a=1&b=2"\ntags: ["old-looms"]\n---\n\nThreads & *knots*.\n',
  )
})

test('a short note travels in the address, in a file any system takes', () => {
  const query = queryOf(obsidianAddress(parcel, 'My vault', true))
  expect(Object.fromEntries(query)).toEqual({
    vault: 'My vault',
    file: 'Warp weft a 1 x',
    content: obsidianNote(parcel),
  })
})

test('nothing of a page becomes a parameter of its own', () => {
  const query = queryOf(obsidianAddress({ ...parcel, title: 'a&overwrite&vault=x', markdown: '&append' }, '', false))
  expect([...query.keys()]).toEqual(['file', 'content'])
})

test('a long note lies in the clipboard, or is cut to its beginning', () => {
  const long = { ...parcel, markdown: '读'.repeat(3_000) }
  expect(obsidianAddress(long, '', true)).toMatch(/^obsidian:\/\/new\?file=[^&]+&clipboard$/)
  const short = obsidianAddress(long, '', false)
  expect(queryOf(short).get('content')).toContain('Threads cross.')
  expect(short.length).toBeLessThanOrEqual(2_000)
  const longer = obsidianAddress({ ...long, excerpt: '读'.repeat(2_000) }, '', false)
  expect(queryOf(longer).get('content')).toBe(`<${parcel.url}>`)
})

test('half a character does not stop it', () => {
  expect(() => obsidianAddress({ ...parcel, title: '\ud800', markdown: '\udc00' }, '', false)).not.toThrow()
})
