import { attributeOf } from '../../article/elements'
import { calloutKind } from './callouts'

/** What stands for a box of the page, empty; callouts become quotations, the form in which they survive. Null for a box that may stay what it is. */
export function leanBox(element: Element, isCustom: boolean, copy: Document): Element | null {
  const callout = calloutKind(element)
  if (!callout) return isCustom ? copyCustom(element, copy) : null
  const box = copy.createElement('blockquote')
  box.setAttribute('data-callout', callout)
  return box
}

/** Custom elements become what they look like: a box when they hold boxes, otherwise a span. */
function copyCustom(element: Element, copy: Document): Element {
  const root = element.shadowRoot ?? element
  const isBox = root.querySelector('p, div, section, article, ul, ol, table, h1, h2, h3, h4, figure, img') !== null
  const twin = copy.createElement(isBox ? 'div' : 'span')
  for (const name of ['class', 'id', 'dir', 'lang', 'itemprop', 'datetime']) {
    const value = attributeOf(element, name)
    if (value) twin.setAttribute(name, value)
  }
  if (/(?:note|-fn)$/.test(element.localName)) twin.classList.add('sidenote')
  return twin
}
