import { expect, test } from 'vitest'
import { marksToMarkdown } from './marks-to-markdown'

test('passages are quotations, notes stand below, and nothing in them is markup', () => {
  const marks = [
    { quote: { exact: 'The *tide* <b>\nturned.' }, note: 'See also: clocks.' },
    { quote: { exact: '潮水' }, note: '' },
  ]
  expect(marksToMarkdown({ title: 'On [tides]', url: 'https://a.example/' }, marks)).toBe(
    '# [On \\[tides\\]](<https://a.example/>)\n\n> The \\*tide\\* \\<b\\>\n>\n> turned.\n\nSee also: clocks.\n\n> 潮水\n',
  )
})

test('the note on the whole stands before them', () => {
  const marks = [{ quote: { exact: 'The tide turned.' }, note: '' }]
  expect(marksToMarkdown({ title: 'On tides', url: 'https://a.example/' }, marks, ' For the talk. ')).toBe(
    '# [On tides](<https://a.example/>)\n\nFor the talk.\n\n> The tide turned.\n',
  )
})
