import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { runningText } from './running-text'

const { document } = new JSDOM('').window

/** Elements, each with the texts below it; nested as deep as given. */
type Tree = string | { name: string; children: Tree[] }

function built(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const element = document.createElement(tree.name)
  element.append(...tree.children.map(built))
  return element
}
const body = (...children: Tree[]): Element => built({ name: 'div', children }) as Element
const p = (...children: Tree[]): Tree => ({ name: 'p', children })

test('white space is folded, blocks end lines, what was added is passed over', () => {
  const text = body(p('The  tide\n ', { name: 'em', children: [' clock'] }, ' stood.'), '\n  ', p('It ran.'))
  const button = document.createElement('button')
  button.append('Copy')
  text.append(button)
  expect(runningText(text).text).toBe('The tide clock stood.\nIt ran.')
})

test('the mark of a note is no word', () => {
  const text = body(p('The tide turned.', { name: 'sup', children: ['1'] }, ' It ran.'))
  const link = document.createElement('a')
  link.href = '#note'
  link.append('1')
  text.querySelector('sup')?.replaceChildren(link)
  expect(runningText(text).text).toBe('The tide turned. It ran.')
})

test('a translation is read only where it is asked for', () => {
  const text = body(p('潮水'))
  const translation = document.createElement('p')
  translation.className = 'translation'
  translation.append('The tide')
  text.append(translation)
  expect([runningText(text).text, runningText(text, true).text]).toEqual(['潮水', '潮水\nThe tide'])
})

test('every stretch of the text is found in the document, and back', () => {
  const word = fc.constantFrom('tide', ' ', '  ', '\n\t', 'a clock', '潮水', ' end ', '')
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.record({
        name: fc.constantFrom('p', 'em', 'a', 'li', 'blockquote'),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    ),
  }))
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (trees, a, b) => {
      const running = runningText(body(...trees))
      fc.pre(running.text.trim() !== '')
      const [start, last] = [a % running.text.length, b % running.text.length].sort((x, y) => x - y) as [number, number]
      const isWord = (at: number) => /\S/.test(running.text[at] ?? '')
      fc.pre(isWord(start) && isWord(last))
      const range = running.range(start, last + 1)
      const bare = (words: string) => words.replace(/\s/g, '')
      expect(bare(range.toString())).toBe(bare(running.text.slice(start, last + 1)))
      expect(running.placeOf(range.startContainer, range.startOffset)).toBe(start)
    }),
  )
})
