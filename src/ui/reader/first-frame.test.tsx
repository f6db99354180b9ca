import { JSDOM } from 'jsdom'
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { settingsFrom } from '../../core/settings/stored-settings'
import type { ReaderArticle } from '../article/reading-stage'
import { firstFrame } from './first-frame'
import { Reader } from './Reader'

const { document } = new JSDOM('').window
const { reading } = settingsFrom({ 'settings.reading.theme': 'night', 'settings.reading.size': 22 })
const ferry: ReaderArticle = {
  url: 'https://harbour.example/ferry',
  title: 'The last ferry & "the first"',
  byline: 'Ada Brook',
  siteName: 'Harbour Desk',
  published: '2026-03-02',
  lang: 'en',
  dir: 'ltr',
}

/** What Reader draws before any effect of it has run. */
function drawn(article: ReaderArticle, analysing: boolean): Element | null {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const place = document.createElement('div')
  render(
    <Reader article={article} look={reading} body={null} analysis={null} analysing={analysing} actions={() => []} />,
    place,
  )
  return place.firstElementChild
}

test.each([
  ['with room for a summary', ferry, true],
  ['without', ferry, false],
  ['of unknown language, from right to left', { ...ferry, lang: null, dir: 'rtl' as const }, true],
])('the first frame is what the reader draws first: %s', (_case, article, analysing) => {
  const { frame, text } = firstFrame(document, article, reading, analysing)
  expect(frame.contains(text)).toBe(true)
  expect(frame.isEqualNode(drawn(article, analysing))).toBe(true)
})
