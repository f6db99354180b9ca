// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { blockSelector } from './block-selector'

const selectorOf = (html: string): string | null => {
  document.body.innerHTML = html
  const block = document.querySelector('[data-here]')
  if (!block) throw new Error('no block')
  const selector = blockSelector(block)
  if (selector) expect(document.querySelector(selector)).toBe(block)
  return selector
}

it('names a block by its own id or classes, and by those round it as far as needed', () => {
  expect(selectorOf('<div id="story" data-here></div>')).toBe('div#story')
  expect(selectorOf('<div class="text"></div><main><div class="text wide" data-here></div></main>')).toBe(
    'div.text.wide',
  )
  expect(selectorOf('<div class="text"></div><main><div class="text" data-here></div></main>')).toBe('main > div.text')
})

it('uses no name that is made anew for every page', () => {
  expect(selectorOf('<div></div><article><div id="post-4711" class="css-x9f2 qXzPvW" data-here></div></article>')).toBe(
    'article > div',
  )
})

it('has none for a block among others of its kind', () => {
  expect(selectorOf('<p>One.</p><p data-here>Two.</p>')).toBeNull()
})
