import { fits, nameIn } from './content-model'
import { xmlText } from './xml-text'

const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr'])
const MATH = 'http://www.w3.org/1998/Math/MathML'
/** Attributes that say something in a book. */
const KEPT = new Set([
  'alt',
  'cite',
  'class',
  'colspan',
  'dir',
  'href',
  'id',
  'lang',
  'rowspan',
  'start',
  'title',
  'type',
])
/** Deeper than any text; what lies below is kept as its words. */
const DEEPEST = 120

export interface XhtmlBody {
  xhtml: string
  hasMath: boolean
}

/**
 * A rebuilt body as XHTML that an EPUB may hold.
 * @param pictureAt where in the book a picture lies; null: it is not in the book, and its words stand for it
 */
export function xhtmlBody(body: Node, pictureAt: (picture: Element) => string | null): XhtmlBody {
  let hasMath = false
  const children = (node: Node, parent: string, depth: number): string =>
    [...node.childNodes]
      .map((child) => (fits(parent, child) ? write(child, parent, depth) : words(child, parent)))
      .join('')

  /** What has no place of its own in a list or table, but must not be lost. */
  function words(node: Node, parent: string): string {
    const text = xmlText(node.textContent ?? '').trim()
    if (text === '') return ''
    if (parent === 'ul' || parent === 'ol') return `<li>${text}</li>`
    if (parent === 'tr') return `<td>${text}</td>`
    return parent === 'dl' ? `<dd>${text}</dd>` : `<tr><td>${text}</td></tr>`
  }

  function write(node: Node, parent: string, depth: number): string {
    if (node.nodeType === 3) return xmlText(node.nodeValue ?? '')
    if (node.nodeType !== 1) return ''
    const element = node as Element
    if (depth > DEEPEST) return xmlText(element.textContent ?? '')
    if (element.namespaceURI === MATH) {
      hasMath = true
      return math(element, true)
    }
    if (element.localName === 'img') return picture(element)
    const name = nameIn(parent, element)
    // What is unwrapped keeps its words apart from those before.
    if (name === null) return children(element, parent, depth + 1)
    if (VOID.has(name)) return `<${name}/>`
    return `<${name}${attributes(element, name)}>${children(element, name, depth + 1)}</${name}>`
  }

  function picture(element: Element): string {
    const place = pictureAt(element)
    const alt = xmlText(element.getAttribute('alt') ?? '')
    return place === null ? (alt === '' ? '' : `<i>${alt}</i>`) : `<img src="${xmlText(place)}" alt="${alt}"/>`
  }
  return { xhtml: children(body, 'body', 0), hasMath }
}

function attributes(element: Element, name: string): string {
  return [...element.attributes]
    .filter(
      (attribute) =>
        KEPT.has(attribute.name) &&
        !(attribute.name === 'start' && name !== 'ol') &&
        !(attribute.name === 'type' && name !== 'ol'),
    )
    .filter(({ name: key }) => (key === 'colspan' || key === 'rowspan' ? name === 'td' || name === 'th' : true))
    .filter(({ name: key }) =>
      key === 'href' ? name === 'a' : key === 'cite' ? name === 'blockquote' || name === 'q' : true,
    )
    .map(({ name: key, value }) => {
      const written = ` ${key}="${xmlText(value)}"`
      return key === 'lang' ? `${written} xml:lang="${xmlText(value)}"` : written
    })
    .join('')
}

function math(element: Element, isRoot: boolean): string {
  const inside = [...element.childNodes]
    .map((child) =>
      child.nodeType === 3 ? xmlText(child.nodeValue ?? '') : child.nodeType === 1 ? math(child as Element, false) : '',
    )
    .join('')
  const own = [...element.attributes]
    .filter(({ name }) => name !== 'id' && !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}="${xmlText(value)}"`)
    .join('')
  return `<${element.localName}${isRoot ? ` xmlns="${MATH}"` : ''}${own}>${inside}</${element.localName}>`
}
