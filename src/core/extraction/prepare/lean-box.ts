import { calloutKind, dropWrittenKind } from './callouts'

/** What stands for a box of the page in the place of its twin: callouts become quotations, the form in which they survive. */
export function leanBox(element: Element, name: string, twin: Element, copy: Document): Element {
  const callout = calloutKind(element)
  if (!callout && !name.includes('-') && name !== 'noscript') return twin
  const box = callout ? copy.createElement('blockquote') : copyCustom(element, copy)
  if (callout) box.setAttribute('data-callout', callout)
  box.append(...twin.childNodes)
  if (callout) dropWrittenKind(box)
  twin.replaceWith(box)
  return box
}

/** Custom elements become what they look like: a box when they hold boxes, otherwise a span. */
function copyCustom(element: Element, copy: Document): Element {
  const root = element.shadowRoot ?? element
  const isBox = root.querySelector('p, div, section, article, ul, ol, table, h1, h2, h3, h4, figure, img') !== null
  const twin = copy.createElement(isBox ? 'div' : 'span')
  for (const name of ['class', 'id', 'dir', 'lang', 'itemprop', 'datetime']) {
    const value = element.getAttribute(name)
    if (value) twin.setAttribute(name, value)
  }
  return twin
}
