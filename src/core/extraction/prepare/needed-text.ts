import { blockNames } from '../block-names'

/** Characters of white space between two tags, at the most. */
const longestIndent = 200

/** White space between blocks is no text; between inline elements it parts words. */
export function isNeeded(text: Node): boolean {
  // Long ones are not asked for their text, which would have to be fetched from the browser.
  if ((text as Text).length > longestIndent || /\S/.test(text.nodeValue ?? '')) return true
  const isEdge = (node: Node | null): boolean =>
    node === null || node.nodeType === 8 || node.nodeName === 'BR' || blockNames.has((node as Element).localName)
  return !isEdge(text.previousSibling) && !isEdge(text.nextSibling)
}
