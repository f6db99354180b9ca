const voidElements = new Set(['br', 'col', 'hr', 'img', 'wbr'])
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' }
const escapeText = (text: string): string => text.replace(/[&<>\u00a0]/g, (sign) => escapes[sign] ?? sign)
/** Text as it may stand in an attribute, and anywhere else. */
export const escapeValue = (text: string): string => text.replace(/[&<>"\u00a0]/g, (sign) => escapes[sign] ?? sign)

/**
 * A body as HTML text: what is stored and compared. Its own walk, not the browser's, so that the same tree gives
 * the same text in every DOM; `<` and `>` are escaped in attributes too, so that no parser can be led astray.
 */
export function serialiseBody(body: Node): string {
  const parts: string[] = []
  // Strings on the stack are closing tags.
  const work: (Node | string)[] = []
  const pushChildren = (node: Node): void => {
    for (let child = node.lastChild; child; child = child.previousSibling) work.push(child)
  }
  if (body.nodeType === 1) work.push(body)
  else pushChildren(body)
  for (let step = work.pop(); step !== undefined; step = work.pop()) {
    if (typeof step === 'string') parts.push(step)
    else if (step.nodeType === 3) parts.push(escapeText(step.nodeValue ?? ''))
    else if (step.nodeType === 1) {
      const element = step as Element
      const name = element.localName
      parts.push(`<${name}`)
      for (const attribute of element.attributes) parts.push(` ${attribute.name}="${escapeValue(attribute.value)}"`)
      parts.push('>')
      if (voidElements.has(name)) continue
      // A parser swallows one line feed after <pre>.
      if (name === 'pre' && element.firstChild?.nodeValue?.startsWith('\n')) parts.push('\n')
      work.push(`</${name}>`)
      pushChildren(element)
    }
  }
  return parts.join('')
}
