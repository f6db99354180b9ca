import { textIn } from '../../article/elements'
import { blockNames } from '../block-names'
import type { Finishing } from './finishing'

/** What is judged as a whole, or holds no lines of its own. */
const whole = 'pre, table, figure, math, code, ul, ol, dl'

/**
 * Makes paragraphs of words that stand beside blocks without a box of their own, as on pages laid out by hand: the steps
 * after this one judge blocks, and would never see them.
 */
export function wrapLooseLines({ content, refresh }: Finishing): void {
  const mixed: [box: Element, blocks: Set<Node>][] = []
  /** Whether an element is a block or holds one. */
  const visit = (box: Element): boolean => {
    const blocks: Node[] = []
    let mayBeLoose = false
    for (let child = box.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1 && visit(child as Element)) blocks.push(child)
      else mayBeLoose ||= child.nodeType === 1 || hasWords(child)
    }
    if (blocks.length > 0 && mayBeLoose) mixed.push([box, new Set(blocks)])
    return blocks.length > 0 || blockNames.has(box.localName)
  }
  visit(content)
  for (const [box, blocks] of mixed) {
    let run: ChildNode[] = []
    for (const node of [...box.childNodes, null]) {
      if (node && !blocks.has(node)) run.push(node)
      else {
        // Pictures and breaks at its ends are none of the line.
        const line = run.slice(run.findIndex(hasWords), run.findLastIndex(hasWords) + 1)
        run = []
        if (line.length === 0 || box.closest(whole)) continue
        const paragraph = box.ownerDocument.createElement('p')
        line[0]?.before(paragraph)
        paragraph.append(...line)
      }
    }
  }
  refresh()
}

const hasWords = (node: Node): boolean => /\S/.test(textIn(node))
