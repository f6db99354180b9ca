import { appealAnywhere, noticeLine, relatedHead, relatedLead, toolLine } from './cue-words'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

/** A line heavier than this is text, whatever it begins with. */
const lightest = 160

/**
 * Takes out lines that are talk of the page: share rows, notices, and pointers to other pages with the links under them.
 * A line goes only when the whole of it is such a wording.
 */
export function dropCueLines({ drop, leaves }: Finishing): void {
  const lines = leaves()
  for (let index = 0; index < lines.length; index++) {
    const leaf = lines[index] as Leaf
    if (isInsideText(leaf)) continue
    if (leaf.weight < 260 && !leaf.isHeading && appealAnywhere.test(leaf.text))
      drop(leaf.element, 'cue-lines', 'appeal')
    if (leaf.weight > lightest) continue
    if (noticeLine.test(leaf.text)) drop(leaf.element, 'cue-lines', 'notice')
    else if (relatedHead.test(leaf.text)) {
      // A head that is a link itself leads on from what stands above it: the links after it are others.
      const links = leaf.linked > 0.7 && !leaf.isHeading ? [] : linksAfter(lines, index)
      // A heading without links under it may be a heading of the article.
      if (links.length === 0 && leaf.isHeading && lines[index + 1]?.isRunning) continue
      drop(leaf.element, 'cue-lines', 'related')
      for (const link of links) drop(link.element, 'cue-lines', 'related')
      index += links.length
    } else if (toolLine.test(leaf.text) && !leaf.isHeading) drop(leaf.element, 'cue-lines', 'tools')
    else if (relatedLead.test(leaf.text) && leaf.linked > 0.3) drop(leaf.element, 'cue-lines', 'related')
  }
}

const isInsideText = (leaf: Leaf): boolean => leaf.element.closest('pre, table, figcaption') !== null

/** The leaves right after a head that are nothing but links. */
function linksAfter(leaves: readonly Leaf[], head: number): Leaf[] {
  const links: Leaf[] = []
  for (const leaf of leaves.slice(head + 1)) {
    if (leaf.linked < 0.7 && !(links.length > 0 && leaf.weight < 40 && !leaf.isHeading && !leaf.isRunning)) break
    links.push(leaf)
  }
  while (links.length > 0 && (links.at(-1) as Leaf).linked < 0.7) links.pop()
  return links
}
