/** What these steps use of Readability. No import: the build reads this file too. */
interface Reader {
  _getInnerText(node: Node, isNormal?: boolean): string
}
type Scored = Element & { readability?: unknown }

/** The text asked for last, and the answer: most are asked for several times in a row. */
let asked = ''
let answer = ''

/**
 * What Readability asks of nearly every element, often several times, answered with fewer calls into the browser and
 * without reading texts whose length nobody needs. The answers are its own, and what it picks is the same.
 */
export const quickSteps = {
  _forEachNode(nodes: ArrayLike<Node>, call: (node: Node, index: number) => void): void {
    for (let index = 0, node = nodes[0]; node; node = nodes[++index]) call.call(this, node, index)
  },
  _getNextNode(node: Element, isLeft?: boolean): Element | null {
    const inside = isLeft ? null : node.firstElementChild
    if (inside) return inside
    for (let box: Element | null = node; box; box = box.parentElement) {
      const next = box.nextElementSibling
      if (next) return next
    }
    return null
  },
  _getInnerText(node: Node, isNormal = true): string {
    const text = node.textContent as string
    if (!isNormal) return text.trim()
    if (text !== asked) {
      asked = text
      answer = text.trim().replace(/\s{2,}/g, ' ')
    }
    return answer
  },
  _getCharCount: (node: Node): number => (node.textContent as string).split(',').length - 1,
  _getLinkDensity(this: Reader, box: Element): number {
    const links = box.querySelectorAll('a')
    const length = links.length > 0 && this._getInnerText(box).length
    if (!length) return 0
    let linked = 0
    for (const link of links)
      linked += this._getInnerText(link).length * (/^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1)
    return linked / length
  },
  // Of headings it wants to know the share, of everything else only whether there is something.
  _getTextDensity(this: Reader, box: Element, names: string[]): number {
    const parts = [...box.querySelectorAll(names.join())]
    if (names.length > 6) return Number(parts.some((part) => /\S/.test(part.textContent as string)))
    const length = parts.length > 0 && this._getInnerText(box).length
    return length ? parts.reduce((sum, part) => sum + this._getInnerText(part).length, 0) / length : 0
  },
  _hasSingleTagInsideElement(box: Element, name: string): boolean {
    const only = box.firstElementChild
    if (!only || only.tagName !== name || only.nextElementSibling) return false
    for (let child = box.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3 && /\S$/.test(child.nodeValue as string)) return false
    return true
  },
  _isElementWithoutContent(box: Element): boolean {
    let leaf: Node = box
    while (leaf.firstChild) leaf = leaf.firstChild
    // Most boxes begin with a word.
    if (leaf.nodeType === 3 && /\S/.test(leaf.nodeValue as string)) return false
    const count = box.childElementCount
    return (count === 0 || count === box.querySelectorAll('br,hr').length) && !/\S/.test(box.textContent as string)
  },
  _hasChildBlockElement(box: Element): boolean {
    for (let child = box.firstElementChild; child; child = child.nextElementSibling)
      if (
        /^(?:BLOCKQUOTE|D(?:L|IV)|IMG|[OU]L|P(?:RE)?|TABLE)$/.test(child.tagName) ||
        quickSteps._hasChildBlockElement(child)
      )
        return true
    return false
  },
  _setNodeTag(node: Scored, name: string): Element {
    const twin: Scored = node.ownerDocument.createElement(name)
    for (let child = node.firstChild; child; child = node.firstChild) twin.appendChild(child)
    node.replaceWith(twin)
    if (node.readability) twin.readability = node.readability
    for (const attribute of node.attributes) twin.setAttributeNode(attribute.cloneNode() as Attr)
    return twin
  },
}
