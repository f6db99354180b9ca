import { inlineNames } from '../article/inline-names'
import { readingWeight } from './reading-weight'

/** What an element holds, in reading weight. */
export interface Measure {
  weight: number
  /** The part inside links. */
  linked: number
  /** The part in running text: runs long enough, or ended like a sentence, and not mostly links. */
  running: number
}

const sentenceEnd = /[.!?。！？…؟।」』”"’)]\s*$/
const nothing: Measure = { weight: 0, linked: 0, running: 0 }

/** A run of text this heavy is reading even without a full stop; a lighter one with it. */
const longRun = 80
const shortSentence = 30

/** What every element below a root holds. */
export interface Measures {
  (element: Element): Measure
  /** To be called before an element is taken out: what is around it holds so much less. */
  forget(element: Element): void
}

/**
 * Measures every element below `root` in one walk, so that no step has to read text twice. Elements nested deeper than
 * the machine's stack do not occur: copying a page bounds its depth.
 */
export function measureBlocks(root: Element): Measures {
  const measures = new Map<Element, Measure>()
  let run = { weight: 0, linked: 0, last: '' }
  let block: Measure = { ...nothing }
  const endRun = (): void => {
    const isReading = run.weight >= longRun || (run.weight >= shortSentence && sentenceEnd.test(run.last))
    if (isReading && run.linked <= run.weight * 0.5) block.running += run.weight
    run = { weight: 0, linked: 0, last: '' }
  }
  const visit = (element: Element, inLink: boolean): Measure => {
    const isBlock = !inlineNames.has(element.localName)
    const outer = block
    const own: Measure = { ...nothing }
    if (isBlock) {
      endRun()
      block = own
    }
    const linked = inLink || element.localName === 'a'
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? ''
        const weight = readingWeight(text)
        if (weight === 0) continue
        own.weight += weight
        run.weight += weight
        run.last = text
        if (linked) {
          own.linked += weight
          run.linked += weight
        }
      } else if (child.nodeType === 1) {
        const inner = visit(child as Element, linked)
        own.weight += inner.weight
        own.linked += inner.linked
        if (inner !== block) own.running += inner.running
      }
    }
    if (isBlock) {
      endRun()
      block = outer
    }
    measures.set(element, own)
    return own
  }
  visit(root, false)
  const measureOf = (element: Element): Measure => measures.get(element) ?? nothing
  const forget = (element: Element): void => {
    const { weight, linked, running } = measureOf(element)
    for (let box = element.parentElement; box; box = box.parentElement) {
      const around = measures.get(box)
      if (!around) return
      around.weight -= weight
      around.linked -= linked
      around.running -= running
    }
  }
  return Object.assign(measureOf, { forget })
}
