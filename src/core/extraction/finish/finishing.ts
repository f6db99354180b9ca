import { bodyText } from '../../article/body-text'
import { oneLine } from '../../article/one-line'
import { rebuildBody } from '../../article/rebuild-body'
import { serialiseBody } from '../../article/serialise-body'
import type { Removal } from '../extraction'
import type { Metadata } from '../metadata/read-metadata'
import { readingWeight } from '../reading-weight'
import { type Leaf, leavesOf } from './leaves'

/** What every finishing step works on. */
export interface Finishing {
  /** The element that holds the article; steps change it. */
  content: Element
  metadata: Metadata
  /** Whether blocks of equal rank follow each other (threads, shops), so that position tells nothing. */
  isWide: boolean
  /** Whether it is a thread of posts. */
  isThread: boolean
  /** The leaves that are still there, in order. */
  leaves: () => Leaf[]
  /** Says that elements were replaced, so that the leaves must be found anew. */
  refresh: () => void
  /** Takes a block out and writes it down. */
  drop: (element: Element, step: string, reason: string) => void
}

/** A finishing of what was chosen that writes its removals to `removals`. */
export function startFinishing(
  choice: Pick<Finishing, 'content' | 'isWide' | 'isThread'>,
  metadata: Metadata,
  removals: Removal[],
  baseUrl: string,
): Finishing {
  const { content } = choice
  let found: Leaf[] | undefined
  return {
    ...choice,
    leaves() {
      found = found?.filter((leaf) => content.contains(leaf.element)) ?? leavesOf(content)
      return [...found]
    },
    refresh() {
      found = undefined
    },
    metadata,
    drop(element, step, reason) {
      const text = oneLine(bodyText(element))
      const follows = textBefore(element, content)
      element.remove()
      if (text === '') return
      const holder = element.ownerDocument.createElement('div')
      holder.append(element)
      const html = serialiseBody(rebuildBody(holder, element.ownerDocument, { baseUrl, pictures: 'wait' }))
      removals.push({ step, reason, text: text.slice(0, 120), weight: readingWeight(text), html, follows })
    },
  }
}

/** The end of the text that stands right before an element. */
function textBefore(element: Element, content: Element): string {
  for (let node: Node | null = element; node && node !== content; node = node.parentNode) {
    for (let side = node.previousSibling; side; side = side.previousSibling) {
      const text = oneLine(side.textContent ?? '')
      if (text !== '') return text.slice(-60)
    }
  }
  return ''
}
