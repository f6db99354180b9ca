const spacious = new Set(
  (
    'html body div section article main header footer aside p ul ol li dl dt dd table tbody thead tfoot tr td th h1 h2 h3 h4 ' +
    'h5 h6 blockquote pre figure figcaption form fieldset details summary hr br'
  ).split(' '),
)

/** Characters of white space between two tags, at the most. */
const longestIndent = 200

/** White space between blocks is no text; between inline elements it parts words. */
export function isNeeded(text: Node): boolean {
  // Long ones are not asked for their text, which would have to be fetched from the browser.
  if ((text as Text).length > longestIndent || /\S/.test(text.nodeValue ?? '')) return true
  const isEdge = (node: Node | null): boolean =>
    node === null || node.nodeType === 8 || spacious.has((node as Element).localName)
  return !isEdge(text.previousSibling) && !isEdge(text.nextSibling)
}
