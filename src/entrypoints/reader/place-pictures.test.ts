import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { rebuildBody } from '../../core/article/rebuild-body'
import { placePictures } from './place-pictures'

const { document } = new JSDOM(
  '<img src="https://a.example/kept.png"><img src="https://a.example/gone.png" srcset="https://a.example/gone.png 2x">' +
    '<img src="data:image/gif;base64,R0lGODlhAQ==">',
).window
const shown = (others: 'show' | 'wait') => {
  const body = placePictures(
    rebuildBody(document.body, document, { pictures: 'wait' }),
    new Map([['https://a.example/kept.png', 'blob:kept']]),
    others,
  )
  return [...body.querySelectorAll('img')].map(({ src, srcset }) => [src, srcset])
}

test('what is kept is shown from here; the others are asked for only when the person says so', () => {
  expect(shown('wait')).toEqual([
    ['blob:kept', ''],
    ['', ''],
    ['data:image/gif;base64,R0lGODlhAQ==', ''],
  ])
  expect(shown('show')[1]).toEqual(['https://a.example/gone.png', 'https://a.example/gone.png 2x'])
})
