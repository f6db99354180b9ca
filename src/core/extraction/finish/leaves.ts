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

const blockSelector =
  'p, div, section, article, main, header, footer, aside, ul, ol, li, dl, dt, dd, table, tbody, thead, tr, td, th, h1, h2, ' +
  'h3, h4, h5, h6, blockquote, pre, figure, figcaption, form, fieldset, details, summary, address, center, hr'
const keptSelector = 'figure, figcaption, pre, table, blockquote, details, math'

/** The leaves of a content in order. Those without text are left out, unless they hold a picture. */
export function leavesOf(content: Element): Leaf[] {
  const leaves: Leaf[] = []
  for (const element of content.querySelectorAll(blockSelector)) {
    if (element.querySelector(blockSelector)) continue
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text === '') continue
    const weight = readingWeight(text)
    let inLinks = 0
    for (const link of element.querySelectorAll('a')) inLinks += readingWeight(link.textContent ?? '')
    if (element.closest('a')) inLinks = weight
    const isHeading = /^h[1-6]$/.test(element.localName)
    const isRunning = !isHeading && (weight >= 80 || (weight >= 30 && /[.!?。！？…؟।」”"’)]\s*$/.test(text)))
    const isKept = element.closest(keptSelector) !== null || element.querySelector('math, code') !== null
    leaves.push({ element, text, weight, linked: weight > 0 ? inLinks / weight : 0, isHeading, isKept, isRunning })
  }
  return leaves
}
