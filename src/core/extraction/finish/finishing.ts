import { bodyText } from '../../article/body-text'
import type { Removal } from '../extraction'
import type { Metadata } from '../metadata/read-metadata'
import { readingWeight } from '../reading-weight'

/** What every finishing step works on. */
export interface Finishing {
  /** The element that holds the article; steps change it. */
  content: Element
  metadata: Metadata
  /** Whether blocks of equal rank follow each other (threads, shops), so that position tells nothing. */
  isWide: boolean
  /** Whether it is a thread of posts. */
  isThread: boolean
  /** Takes a block out and writes it down. */
  drop: (element: Element, step: string, reason: string) => void
}

/** A finishing of what was chosen that writes its removals to `removals`. */
export function startFinishing(
  choice: Pick<Finishing, 'content' | 'isWide' | 'isThread'>,
  metadata: Metadata,
  removals: Removal[],
): Finishing {
  return {
    ...choice,
    metadata,
    drop(element, step, reason) {
      const text = bodyText(element).replace(/\s+/g, ' ')
      element.remove()
      if (text !== '')
        removals.push({ step, reason, text: text.slice(0, 120), weight: readingWeight(text), path: null })
    },
  }
}
