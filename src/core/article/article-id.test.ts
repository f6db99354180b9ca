import { describe, expect, it } from 'vitest'
import { articleId, normaliseUrl } from './article-id'

describe('normaliseUrl', () => {
  it.each([
    ['https://Garden.EXAMPLE:443/tea#leaf', 'https://garden.example/tea'],
    ['http://garden.example:80', 'http://garden.example/'],
    ['http://garden.example:8080/', 'http://garden.example:8080/'],
    ['https://garden.example/?utm_source=x&UTM_Medium=y&fbclid=z', 'https://garden.example/'],
    ['https://garden.example/?b=2&a=1&gclid=q', 'https://garden.example/?a=1&b=2'],
    ['https://garden.example/?id=2&id=1', 'https://garden.example/?id=2&id=1'],
    ['https://garden.example/#!/tea', 'https://garden.example/#!/tea'],
    ['https://garden.example/#/tea', 'https://garden.example/#/tea'],
    ['https://me:secret@garden.example/', 'https://garden.example/'],
    ['https://garden.example/?q=茶', 'https://garden.example/?q=%E8%8C%B6'],
    [' not a url ', 'not a url'],
  ])('%s', (url, expected) => {
    expect(normaliseUrl(url)).toBe(expected)
    expect(normaliseUrl(expected)).toBe(expected)
  })
})

describe('articleId', () => {
  it('is the first 16 bytes of SHA-256 in base64url', async () => {
    // printf 'https://garden.example/tea' | openssl dgst -sha256 -binary | head -c16 | basenc --base64url
    expect(await articleId('https://garden.example/tea#x')).toBe('QNZWaavAF5ICOI7VEeN6uA')
  })

  it('has 22 characters fit for keys and differs between pages', async () => {
    const [a, b] = await Promise.all(['https://a.example/', 'https://b.example/'].map(articleId))
    expect(a).toMatch(/^[\w-]{22}$/)
    expect(a).not.toBe(b)
  })
})
