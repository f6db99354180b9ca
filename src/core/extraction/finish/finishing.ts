import { bodyText } from '../../article/body-text'
import { oneLine } from '../../article/one-line'
import { rebuildBody } from '../../article/rebuild-body'
import type { Removal } from '../extraction'
import { formOf } from '../form-of'
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

/**
 * A finishing of what was chosen that writes its removals to `removals`. Where a block was, an empty comment stays; what
 * stands for it in a body made by `into` is kept in `places`.
 */
export function startFinishing(
  choice: Pick<Finishing, 'content' | 'isWide' | 'isThread'>,
  metadata: Metadata,
  removals: Removal[],
  { into, baseUrl, places }: { into: Document; baseUrl: string; places: Map<Node, Comment> },
): Finishing {
  const { content } = choice
  let found: Leaf[] | undefined
  let hasLost = false
  return {
    ...choice,
    leaves() {
      if (hasLost) found = found?.filter((leaf) => content.contains(leaf.element))
      hasLost = false
      found ??= leavesOf(content)
      return [...found]
    },
    refresh() {
      found = undefined
    },
    metadata,
    drop(element, step, reason) {
      hasLost = true
      const text = oneLine(bodyText(element))
      if (text === '') {
        element.remove()
        return
      }
      const mark = content.ownerDocument.createComment('')
      element.replaceWith(mark)
      const place = into.createComment('')
      places.set(mark, place)
      const block = (): DocumentFragment => {
        const holder = content.ownerDocument.createElement('div')
        holder.append(element)
        return rebuildBody(holder, into, { baseUrl, places })
      }
      const form = formOf(element)
      removals.push({ step, reason, text: text.slice(0, 120), weight: readingWeight(text), form, place, block })
    },
  }
}
