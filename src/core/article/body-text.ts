import { inlineNames } from './inline-names'
import { oneLine } from './one-line'

const silentElements = new Set(['annotation', 'figcaption', 'rp', 'rt', 'script', 'style', 'template', 'noscript'])

/**
 * The running text of a body, one line a block: what is read, counted, summarised and searched. Captions and credits
 * are not running text, nor are cards of embedded things.
 */
export function bodyText(body: Node): string {
  const lines: string[] = []
  let line = ''
  const endLine = (): void => {
    const text = oneLine(line)
    if (text) lines.push(text)
    line = ''
  }
  const work: (Node | null)[] = [body]
  while (work.length > 0) {
    const node = work.pop()
    if (!node) {
      endLine()
      continue
    }
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? ''
      if (node.parentElement?.closest('pre') && value.includes('\n')) {
        const rows = value.split('\n')
        for (const [index, row] of rows.entries()) {
          line += row
          if (index < rows.length - 1) endLine()
        }
      } else line += value
      continue
    }
    const name = node.nodeType === 1 ? (node as Element).localName : ''
    if (name === 'br' || name === 'hr') endLine()
    if (silentElements.has(name) || isSilent(node, name)) continue
    const isCell = name === 'td' || name === 'th'
    if (isCell) line += '\t'
    const isBlock = name !== '' && !isCell && !inlineNames.has(name) && !isMathPart(node as Element)
    if (isBlock) {
      endLine()
      work.push(null)
    }
    for (let child = node.lastChild; child; child = child.previousSibling) work.push(child)
  }
  endLine()
  return lines.join('\n')
}

/** Cards of embedded things, and the marks of notes, which are no words of the sentence. */
const isSilent = (node: Node, name: string): boolean =>
  (name === 'figure' && ((node as Element).hasAttribute('data-embed') || isPictureBox(node as Element))) ||
  (name === 'sup' && (node as Element).querySelector('a[href^="#"]') !== null)

/** Whatever stands in a figure around a picture belongs to the picture; figures of code and tables are text. */
const isPictureBox = (figure: Element): boolean =>
  figure.querySelector('img') !== null && figure.querySelector('pre, table, blockquote, p + p') === null

const isMathPart = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/1998/Math/MathML'
