import { describe, expect, it } from 'vitest'
import { addressesOfPage, isPlainlySame, pageKey, pageRules } from './same-page'

const PAGE = 'garden.example/tea/green'
/** Addresses of the one page. */
const FORMS = [
  ['https://garden.example/tea/green'],
  ['http://garden.example/tea/green/'],
  ['https://www.garden.example/tea/green'],
  ['https://m.garden.example/tea/green'],
  ['https://amp.garden.example/tea/green'],
  ['https://garden.example/tea/green/amp'],
  ['https://garden.example/tea/green/amp/'],
  ['https://garden.example/amp/tea/green'],
  ['https://garden.example/tea/green?amp'],
  ['https://garden.example/tea/green?amp=1&utm_source=letter#comments'],
  ['https://garden.example/tea/green?outputType=amp'],
  ['https://garden.example/tea/green/index.html'],
  ['https://garden.example/tea/green/print/'],
] as const
/** Addresses of other pages, and what each comes to. */
const OTHERS = [
  ['https://en.m.herbs.example/wiki/Mint', 'en.herbs.example/wiki/Mint'],
  ['https://garden.example/tea?id=7&amp=1&b=2', 'garden.example/tea?b=2&id=7'],
  ['https://m.example/', 'm.example'],
] as const

describe('pageKey', () => {
  it.each(FORMS)('%s is the page', (url) => expect(pageKey(url)).toBe(PAGE))
  it.each(OTHERS)('%s is %s', (url, key) => expect(pageKey(url)).toBe(key))

  it.each([
    ['https://garden.example/tea/green', 'https://garden.example/tea/black'],
    ['https://garden.example/?id=1', 'https://garden.example/?id=2'],
    ['https://garden.example/campaign', 'https://garden.example/c'],
    ['https://garden.example/tea/example', 'https://garden.example/tea/ex'],
    ['https://blog.garden.example/tea', 'https://garden.example/tea'],
    ['https://garden.example/printing', 'https://garden.example/'],
  ])('%s and %s are two pages', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)))

  it('needs each of its rules', () => {
    const told = [...FORMS, ...OTHERS].map(([url]) => url ?? '')
    for (const rule of pageRules) {
      const without = pageRules.filter((other) => other !== rule)
      const differs = told.some((url) => pageKey(url, without) !== pageKey(url))
      expect(differs, String(rule[0])).toBe(true)
    }
  })
})

describe('addressesOfPage', () => {
  it('begins with the page’s own address and leads from each form to the plain one', () => {
    for (const url of [
      'https://m.garden.example/tea/',
      'http://www.garden.example/tea',
      'https://garden.example/tea/amp',
    ]) {
      const [own, ...others] = addressesOfPage(url)
      expect(own).toBe(url)
      expect(others).toContain('https://garden.example/tea')
    }
  })

  it('takes the page’s word for its address only within its host', () => {
    const url = 'https://garden.example/tea?ref=front'
    expect(addressesOfPage(url, 'https://www.garden.example/tea')).toContain('https://garden.example/tea')
    expect(addressesOfPage(url, 'https://bank.example/letter').join()).not.toContain('bank')
    expect(addressesOfPage(url, 'https://garden.example/')).not.toContain('https://garden.example/')
    expect(addressesOfPage(url, 'no address')).toEqual(addressesOfPage(url))
  })

  it('leaves what is no page of the web alone', () => {
    expect(addressesOfPage('file:///tmp/a.html')).toEqual(['file:///tmp/a.html'])
  })
})

describe('isPlainlySame', () => {
  it('leaves no doubt', () => {
    expect(isPlainlySame('http://www.garden.example/tea/?utm_source=x', 'https://garden.example/tea')).toBe(true)
    expect(isPlainlySame('https://garden.example/guitar/amp', 'https://garden.example/guitar')).toBe(false)
    expect(isPlainlySame('https://m.garden.example/tea', 'https://garden.example/tea')).toBe(false)
  })
})
