import { expect, test } from 'vitest'
import { addressOfWords } from './text-fragment'

test('a short sentence is named whole, dashes told from context', () => {
  expect(addressOfWords('https://a.example/x', 'A well-kept clock, still.')).toBe(
    'https://a.example/x#:~:text=A%20well%2Dkept%20clock%2C%20still.',
  )
})

test('a long one by its ends; a fragment of its own stays', () => {
  const long = `One two three four five ${'and so on '.repeat(20)}six seven eight nine ten.`
  expect(addressOfWords('https://a.example/x#/route', long)).toBe(
    'https://a.example/x#/route:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  )
})
