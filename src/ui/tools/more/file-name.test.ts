import { expect, test } from 'vitest'
import { fileName } from './file-name'

test('a title becomes a name that every file system takes', () => {
  expect(fileName('What: a/b "c"?', 'html')).toBe('What a b c.html')
  expect(fileName('..', 'epub')).toBe('article.epub')
  expect(new TextEncoder().encode(fileName('读'.repeat(300), 'html')).length).toBeLessThan(255)
})
