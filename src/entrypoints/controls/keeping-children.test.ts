import { JSDOM } from 'jsdom'
import { createElement, hydrate } from 'preact'
import { expect, test } from 'vitest'
import { keepingChildren } from './keeping-children'

test('what is taken over keeps the children that were not drawn', () => {
  const { document } = new JSDOM('<main><div><p>Text.</p></div></main>').window
  const text = document.querySelector('div') as HTMLElement
  const paragraph = text.firstElementChild
  keepingChildren(text, () => hydrate(createElement('main', null, createElement('div', null)), document.body))
  expect(document.querySelector('div')).toBe(text)
  expect([...text.childNodes]).toEqual([paragraph])
})
