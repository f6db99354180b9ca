import { textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { blockNames } from '../block-names'
import { readingWeight } from '../reading-weight'

/** A block without blocks inside: what a reader sees as one paragraph, heading, item or cell. */
export interface Leaf {
  element: Element
  /** Its text as one line. */
  text: string
  weight: number
  /** Share of the weight that stands in links. */
  linked: number
  isHeading: boolean
  /** Belongs to a picture, code, a table, a quotation or a formula: judged with its whole, never alone. */
  isKept: boolean
  /** A run of reading: long, or ended like a sentence. */
  isRunning: boolean
}

const kept = new Set(['figure', 'figcaption', 'pre', 'table', 'blockquote', 'details', 'math', 'code'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const sentenceEnd = /[.!?。！？…؟।」”"’)]$/

/** The leaves of a content with text, in order, found in one walk. */
export function leavesOf(content: Element): Leaf[] {
  const leaves: Leaf[] = []
  // Whether a block was found inside; text and links are gathered only for what turns out to be a leaf.
  const visit = (element: Element, isKept: boolean, inLink: boolean): boolean => {
    const name = element.localName
    const keptHere = isKept || kept.has(name)
    const linkHere = inLink || name === 'a'
    let holdsBlock = false
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (visit(child, keptHere, linkHere)) holdsBlock = true
    }
    if (!blockNames.has(name)) return holdsBlock
    if (!holdsBlock && element !== content) addLeaf(element, keptHere, linkHere, leaves)
    return true
  }
  visit(content, false, false)
  return leaves
}

function addLeaf(element: Element, isInside: boolean, inLink: boolean, leaves: Leaf[]): void {
  const text = oneLine(textIn(element))
  if (text === '') return
  const weight = readingWeight(text)
  let inLinks = inLink ? weight : 0
  if (!inLink) for (const link of element.getElementsByTagName('a')) inLinks += readingWeight(textIn(link))
  const isHeading = headings.has(element.localName)
  const isRunning = !isHeading && (weight >= 80 || (weight >= 30 && sentenceEnd.test(text)))
  const isKept = isInside || (element.firstElementChild !== null && element.querySelector('math, code') !== null)
  leaves.push({ element, text, weight, linked: inLinks / weight, isHeading, isKept, isRunning })
}
