// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { extractArticle } from '../core/extraction/extract-article'
import { pageOf } from '../core/extraction/next-page'
import { fetchPage } from '../platform/fetch-page'
import { joinPages, MOST_PAGES, type Onward } from './join-pages'

vi.mock('../platform/fetch-page', async (original) => ({
  ...(await original<typeof import('../platform/fetch-page')>()),
  fetchPage: vi.fn(),
}))

const story = 'https://orchard.example/story'
const words = (number: number): string =>
  `<p>On page ${number} the pears are counted for the ${number}th time, by the youngest of the house, who is not to be hurried.</p>`
const pageText = (number: number, next: boolean): string =>
  `<html><head><title>Pears</title></head><body><article><h1>Pears</h1><p class="lead">A foreword that every page has again, word for word.</p>${words(number).repeat(1)}${words(number * 100)}${words(number * 1000)}<p>A note<sup><a href="#fn1">1</a></sup>.</p><ol><li id="fn1">A pear of page ${number}.</li></ol><p>Page ${number} of 4 ${next ? `<a href="/story/${number + 1}">Next page</a>` : ''}</p></article>${next ? `<a rel="next" href="/story/${number + 1}">Next</a>` : ''}</body></html>`

/** A site of so many pages, which every address leads to. */
function serve(count: number, origin = 'https://orchard.example'): void {
  vi.mocked(fetchPage).mockImplementation(async (url) => {
    const number = Number(/\d+$/.exec(url)?.[0])
    const document = new DOMParser().parseFromString(pageText(number, number < count), 'text/html')
    return { document, url: url.replace('https://orchard.example', origin) }
  })
}

async function join(signal = new AbortController().signal, onPage = (_: number): void => {}) {
  const text = document.createElement('div')
  text.innerHTML =
    '<p class="lead">A foreword that every page has again, word for word.</p><p id="lectern-fn1">Before.</p><p>Page 1 of 4 <a>Next page</a></p>'
  let reached: Onward | null | undefined
  const from = { page: pageOf(story), url: `${story}/2` }
  const onAdded = (next: Onward | null): void => {
    reached = next
  }
  await joinPages(text, from, { title: 'Pears', signal, onPage, onAdded })
  return { text, reached }
}

beforeEach(() => {
  vi.mocked(fetchPage).mockReset()
  globalThis.lecternReadPage = extractArticle
})

it('adds every page in order, without what they repeat', async () => {
  serve(4)
  const { text, reached } = await join()
  expect(text.textContent).toMatch(/On page 2 [\s\S]*On page 3 [\s\S]*On page 4 /)
  expect(text.textContent?.match(/A foreword/g)).toHaveLength(1)
  expect(text.querySelector('h1')).toBeNull()
  expect(reached).toBeNull()
  expect(text.textContent).not.toMatch(/Next page|of 4/)
})

it('keeps the notes of every page apart', async () => {
  serve(3)
  const { text } = await join()
  const ids = [...text.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of text.querySelectorAll('sup a'))
    expect(text.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull()
})

it('stops at its bound and says where it goes on', async () => {
  serve(500)
  const { reached } = await join()
  expect(fetchPage).toHaveBeenCalledTimes(MOST_PAGES)
  expect(reached?.url).toBe(`${story}/${MOST_PAGES + 2}`)
})

it('stops when it is called off, with what is there', async () => {
  serve(500)
  const control = new AbortController()
  const { text } = await join(control.signal, (number) => number === 4 && control.abort())
  expect(text.textContent).toContain('On page 3')
  expect(text.textContent).not.toContain('On page 4')
})

it('takes nothing from another site', async () => {
  serve(3, 'https://other.example')
  const { text, reached } = await join()
  expect(text.textContent).not.toContain('On page 2')
  expect(reached).toBeNull()
})
