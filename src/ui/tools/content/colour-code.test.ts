import { expect, test } from 'vitest'
import { colourCode } from './colour-code'

const coloured = (code: string, language: string) =>
  colourCode(code, language).map(({ start, end, colour }) => `${colour}:${code.slice(start, end)}`)

test('code of a known language has its colours where its words are', () => {
  const js = coloured('const tide = "high" // of the sea', 'js')
  expect(js).toContain('keyword:const')
  expect(js).toContain('string:"high"')
  expect(js).toContain('comment:// of the sea')
  expect(coloured('def ebb(n):\n    return n - 1', 'python')).toEqual(
    expect.arrayContaining(['keyword:def', 'name:ebb', 'number:1']),
  )
  expect(coloured('<a href="x">y</a>', 'html').length).toBeGreaterThan(3)
})

test('another language, a name of the table’s own and a very long text stay plain', () => {
  expect(colourCode('x', 'klingon')).toEqual([])
  expect(colourCode('x', 'extend')).toEqual([])
  expect(colourCode('x', 'constructor')).toEqual([])
  expect(colourCode('let a;'.repeat(20_000), 'js')).toEqual([])
})
