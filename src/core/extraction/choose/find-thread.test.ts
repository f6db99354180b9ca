// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../extract-article'

const posts = ['Ann', 'Bob', 'Cleo', 'Dora'].map(
  (name, index) =>
    `<div class="post post-${index} ${index % 2 ? 'odd' : 'even'}"><div class="user-info">Senior Member <a class="${index % 2 ? 'username' : 'bigusername'}" href="/u/${name}">${name}</a> 1,234 posts</div>` +
    `<div class="body"><p>${name} thinks that a pear tree wants a wall at its back and water in May, and that all the rest comes by itself.</p></div>` +
    '<div class="signature">Sent from my orchard</div></div>',
)
const page = (address: string) => {
  const html = `<html><head><title>Pears?</title></head><body><h1>Pears?</h1><div class="thread">${posts.join('')}</div><div class="side">Who is online</div></body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: `https://orchard.example${address}`,
  })
}

describe('a thread', () => {
  it('keeps every post in order under its author, without signatures and counters', () => {
    const extraction = page('/threads/pears.12/')
    if (extraction.kind !== 'article') throw new Error(extraction.kind)
    const { body, article } = extraction
    expect([...body.querySelectorAll('section strong')].map((name) => name.textContent)).toEqual([
      'Ann',
      'Bob',
      'Cleo',
      'Dora',
    ])
    expect(article.text.match(/\w+ thinks/g)).toEqual(['Ann thinks', 'Bob thinks', 'Cleo thinks', 'Dora thinks'])
    expect(article.text).not.toMatch(/Sent from|1,234|online/)
  })

  it('names authors by their own name, and keeps a first post dressed otherwise', () => {
    const post = (name: string, text: string) =>
      `<div class="message"><div itemprop="author"><span itemprop="name">${name}</span><em>Old hand</em></div>${text}</div>`
    const words = (name: string) =>
      `<div class="words">${name} thinks that a pear tree wants a wall at its back and water in May, and little else.</div>`
    const names = [
      'Ann',
      'Bob',
      'Cleo',
      'Dora',
      'Eve',
      'Finn',
      'Gil',
      'Hal',
      'Ida',
      'Jon',
      'Kim',
      'Lea',
      'Max',
      'Nan',
      'Ole',
      'Pam',
    ]
    const rest = names.slice(1).map((name) => post(name, `<div itemprop="text">${words(name)}</div>`))
    const html = `<html><head><title>Pears?</title></head><body>${post('Ann', words('Ann'))}${rest.join('')}</body></html>`
    const extraction = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
      url: 'https://orchard.example/threads/pears.12/',
    })
    if (extraction.kind !== 'article') throw new Error(extraction.kind)
    expect([...extraction.body.querySelectorAll('section strong')].map((name) => name.textContent)).toEqual(names)
  })

  it('names the date of a post beside its author, and does not say again what posts quote of those before', () => {
    const said = (name: string) =>
      `${name} thinks that a pear tree wants a wall at its back and water in May, and that all the rest comes by itself.`
    const post = (name: string, quote = '') =>
      `<div class="post"><div class="head"><a class="username" href="/u/${name}">${name}</a> <time datetime="2024-05-03">3 May</time></div><div class="body">${quote}<p>${said(name)}</p></div></div>`
    const quote = (text: string) =>
      `<blockquote><div>Ann said:</div><div>${text}</div><a href="#">Click to expand</a></blockquote>`
    const html = `<html><head><title>Pears?</title></head><body>${post('Ann')}${post('Bob', quote(said('Ann')))}${post('Cleo', quote('Nobody knows whether a tree that has never borne fruit ever will.'))}</body></html>`
    const extraction = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
      url: 'https://orchard.example/threads/pears.12/',
    })
    if (extraction.kind !== 'article') throw new Error(extraction.kind)
    expect(extraction.article.text.match(/\w+ · 3 May/g)).toEqual(['Ann · 3 May', 'Bob · 3 May', 'Cleo · 3 May'])
    expect(extraction.article.text.match(/Ann thinks/g)).toHaveLength(1)
    expect(extraction.article.text.match(/Ann said:/g)).toHaveLength(1)
    expect(extraction.article.text).toContain('never borne fruit')
  })

  it('is none without a word for it in address or data', () => {
    const extraction = page('/pears')
    const found = extraction.kind === 'no-article' ? extraction.found : extraction
    expect(found?.kind === 'article' && found.body.querySelector('section strong')).toBeNull()
  })
})
