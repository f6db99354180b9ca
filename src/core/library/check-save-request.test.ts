import { describe, expect, test } from 'vitest'
import { requestFor } from '../../../tests/fakes/library-device'
import { BadRequest, checkSaveRequest } from './check-save-request'

const good = requestFor('https://loom.example/warp', { image: 'https://loom.example/a.png' }, ['wool'])
const withArticle = (changes: Record<string, unknown>) => ({ ...good, article: { ...good.article, ...changes } })

describe('a good request', () => {
  test('passes as it is, and without analysis', () => {
    expect(checkSaveRequest(good)).toEqual(good)
    expect(checkSaveRequest({ ...good, analysis: null }).analysis).toBeNull()
  })
  test('passes through JSON and the structured clone', () => {
    expect(checkSaveRequest(structuredClone(good))).toEqual(good)
  })
  test('loses what nobody asked for', () => {
    const checked = checkSaveRequest({ ...withArticle({ onload: 'x', id: 'mine' }), savedAt: 1 })
    expect(checked).toEqual(good)
  })
})

describe('what a page may well have is made fit', () => {
  test('lines are folded and cut between whole characters', () => {
    const { article } = checkSaveRequest(
      withArticle({ title: ` a\n\tb${'🧶'.repeat(600)}`, byline: '  ', excerpt: 'x'.repeat(9000) }),
    )
    expect(article.title).toMatch(/^a b🧶+$/u)
    expect(article.title.length).toBeLessThanOrEqual(500)
    expect(article.byline).toBeNull()
    expect(article.excerpt).toHaveLength(2000)
  })
  test('an empty title becomes the address', () => {
    expect(checkSaveRequest(withArticle({ title: ' ' })).article.title).toBe('https://loom.example/warp')
  })
  test.each(['data:image/png;base64,AAAA', 'javascript:alert(1)', 'nonsense', 7])('picture %s is none', (image) => {
    expect(checkSaveRequest(withArticle({ image })).article.image).toBeNull()
  })
  test('a language or date that is none is none', () => {
    expect(checkSaveRequest(withArticle({ lang: 'english!', published: 'yesterday' })).article).toMatchObject({
      lang: null,
      published: null,
    })
  })
  test('tags are tidied', () => {
    expect(checkSaveRequest({ ...good, tags: [' Wool', 'wool', ''] }).tags).toEqual(['Wool'])
  })
})

describe('what no honest sender sends is refused with a sentence', () => {
  test.each([
    ['no object', null],
    ['a list', []],
    ['no article', { ...good, article: undefined }],
    ['a local file', withArticle({ url: 'file:///etc/passwd' })],
    ['a script', withArticle({ url: 'javascript:alert(1)' })],
    ['an endless address', withArticle({ url: `https://loom.example/${'x'.repeat(9000)}` })],
    ['a title that is no text', withArticle({ title: { toString: () => 'x' } })],
    ['an outsized body', withArticle({ html: 'x'.repeat(8 * 1024 * 1024 + 1) })],
    ['no text', withArticle({ text: undefined })],
    ['a strange direction', withArticle({ dir: 'up' })],
    ['a strange byline', withArticle({ byline: 3 })],
    ['endless minutes', { ...good, analysis: { ...good.analysis, minutes: Number.POSITIVE_INFINITY } }],
    ['an endless summary', { ...good, analysis: { ...good.analysis, summary: Array(99).fill('x') } }],
    ['a summary of objects', { ...good, analysis: { ...good.analysis, summary: [{}] } }],
    ['no tags', { ...good, tags: 'wool' }],
    ['tags that are no words', { ...good, tags: [1] }],
    ['very many tags', { ...good, tags: Array(1000).fill('x') }],
  ])('%s', (_what, request) => {
    expect(() => checkSaveRequest(request)).toThrow(BadRequest)
    expect(() => checkSaveRequest(request)).toThrow(/^[A-Z].*\.$/)
  })
})
