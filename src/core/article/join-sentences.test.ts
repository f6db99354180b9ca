import { expect, test } from 'vitest'
import { joinSentences } from './join-sentences'

test('a space stands between sentences, where the script sets one', () => {
  expect(joinSentences(['It rained.', 'She read on.'])).toBe('It rained. She read on.')
  expect(joinSentences(['灯亮着，就是开门。', '灯灭了，就是老板出去喝茶。'])).toBe(
    '灯亮着，就是开门。灯灭了，就是老板出去喝茶。',
  )
  expect(joinSentences(['비가 왔다.', '그는 읽었다.'])).toBe('비가 왔다. 그는 읽었다.')
  expect(joinSentences([])).toBe('')
})
