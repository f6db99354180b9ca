import { expect, it } from 'vitest'
import { isPageLine } from './page-line'

it.each([
  'Page 1 of 2 Next page',
  '1 2 3 Next »',
  '« Previous | 1 | 2',
  'Continued on the next page',
  'Seite 1 von 3',
  'Page suivante',
  '第1页 共3页 下一页',
  '次のページへ',
  'Страница 2 из 4',
  '다음 페이지',
  '1 2 3 4',
])('leads from page to page: %s', (line) => {
  expect(isPageLine(line)).toBe(true)
})

it.each([
  'The next page of the diary was torn out.',
  'On page 12 the pears are counted.',
  '1984',
  'Next year',
  '第一章',
  '',
])('is of the text: %s', (line) => {
  expect(isPageLine(line)).toBe(false)
})
